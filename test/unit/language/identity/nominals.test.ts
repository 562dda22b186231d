import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { referent, resolved } from './marked';

describe('Nominals', () => {
  const told = 'The [n Norwegian] [p Prime Minister|Odd Berg] met the [n Danish] [p Foreign Minister|Karen Holm]. ';

  it('stand for who holds the office told', () => {
    for (const [text, name] of [
      ['The Prime Minister', 'Odd Berg'],
      ['The Foreign Minister', 'Karen Holm'],
      ['The minister', 'Karen Holm'],
      ['The diplomat', 'Karen Holm'],
      ['The PM', 'Odd Berg'],
    ])
      assert.equal(referent(resolved(`${told}${text} left.`), text), name, text);
    assert.equal(referent(resolved(`${told}The [n Norwegian] leader left.`), 'The Norwegian leader'), 'Odd Berg');
    assert.equal(
      referent(resolved(`${told}[l Denmark]'s foreign minister left.`), "Denmark's foreign minister"),
      'Karen Holm',
    );
  });

  it("do not stand for who holds another office, another country's, or none any more", () => {
    for (const text of ['The king', 'The spokesman', 'The president'])
      assert.equal(referent(resolved(`${told}${text} left.`), text), null, text);
    assert.notEqual(
      referent(resolved(`${told}The [n Swedish] prime minister left.`), 'The Swedish prime minister'),
      'Odd Berg',
    );
    assert.equal(
      referent(resolved('[p former President|Lars Dahl] spoke. The president left.'), 'The president'),
      null,
    );
  });

  it('are no mention where they title a name, name a body, or say what somebody is', () => {
    for (const text of [
      'the Prime Minister [p Odd Berg] left.',
      "the Prime Minister's Office wrote.",
      'He will be the prime minister.',
    ])
      assert.equal(resolved(`${told}Then ${text}`).mentions.filter(({ form }) => form === 'nominal').length, 0, text);
  });

  it('read an acronym of the office, even where it was taken for a name', () => {
    const identity = resolved('[p External Affairs Minister|Arun Dev] spoke. The [o EAM] left.');
    assert.equal(referent(identity, 'The EAM'), 'Arun Dev');
    assert.equal(identity.clusters.length, 1);
  });

  it('read an acronym that the article explains in brackets', () => {
    const identity = resolved('External Affairs Minister (EAM) Dr [p Arun Dev] met [p Arun Sen]. The EAM left.');
    assert.equal(referent(identity, 'The EAM'), 'Arun Dev');
  });

  it('join the name in apposition', () => {
    assert.equal(referent(resolved('The [n Danish] king, [p Erik], spoke.'), 'The Danish king'), 'Erik');
  });
});
