import assert from 'node:assert/strict';
import { createRoom } from '../../../src/workspace/room';

const MB = 2 ** 20;

describe('room for articles', () => {
  it('is there until what they need comes near the limit of the heap', () => {
    const room = createRoom(64 * MB);
    assert.ok(!room.isFull('a'));
    room.keep('a', MB);
    assert.ok(!room.isFull('b'));
    room.keep('b', 2 * MB);
    assert.ok(room.isFull('c'));
  });

  it('stays with who has it, and is free for others once an article goes or shrinks', () => {
    const room = createRoom(64 * MB);
    room.keep('a', 2 * MB);
    room.keep('b', 2 * MB);
    assert.ok(!room.isFull('a'));
    assert.ok(room.isFull('c'));
    room.keep('a', 100);
    assert.ok(!room.isFull('c'));
    room.keep('c', MB);
    assert.ok(room.isFull('d'));
    room.leave('b');
    room.leave('b');
    assert.ok(!room.isFull('d'));
  });

  it('is given to those that were turned away as soon as it is there, to each once', () => {
    const room = createRoom(64 * MB);
    room.keep('a', 3 * MB);
    room.turnAway('b');
    room.turnAway('c');
    assert.equal(room.next(), undefined);
    room.leave('a');
    assert.equal(room.next(), 'b');
    room.keep('c', 100);
    assert.equal(room.next(), undefined);
  });
});
