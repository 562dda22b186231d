/** Texts that lie in folders beside articles and are none, by what they are. */
export const ordinaryTexts: Readonly<Record<string, string>> = {
  novel: `The rain had not let up since noon, and the lane that ran down to the mill was a river of brown water. Margaret stood at the window and watched it without a word. She had been standing there for so long that her aunt had put down her needle and sighed twice.

"You will catch cold," said Mrs. Hale at last. "Come away from the glass, my dear, and let me ring for tea."

"He said he would come before dark," Margaret answered. She did not turn her head. "He gave me his word."

"Men say a great many things when the sun is out." The old woman bent over her work again. "Your uncle told me once that he would never go to sea, and he was in Lisbon by the spring."

Somewhere below a door banged, and she ran to the stairs with her heart in her throat. It was only the boy with the lamp oil. He had lost his hat, and he looked at her as if she had struck him.`,
  letter: `Dear Anna,

Thank you so much for the parcel, which came on Tuesday just as we were leaving for the market. The children were delighted with the puzzle and I have already read half of the book. I am sorry that it took me so long to write; last month was busy, as Peter was ill and the roof leaked again.

We are thinking of coming to see you in August, if that suits you. Tom has two weeks off and would love to show the boys the lake. Please tell me whether you have room for all of us, or else we could stay at the inn in the village, as we did when Grandmother was alive.

Give my love to Martin and write soon.

Yours, Clara`,
  recipe: `Cut the onions into thin slices and fry them gently in butter until they are golden. Add the carrots, the celery and two cloves of garlic, and cook for another ten minutes. Pour in the stock, bring it to the boil and let it simmer for about an hour. Season with salt, pepper and a little lemon juice. Serve the soup hot with toasted bread and grated cheese.

For a richer dish, beat two egg yolks with a cup of cream and stir them in just before serving. It keeps for three days in a cool place, but it should not be frozen.`,
  essay: `It is often held that a good memory is a gift of nature, and that those who have not been given it must do without. I believe that this is a mistake. Memory is less like a vessel, which holds as much as it holds, than like a path, which grows broad and firm by being walked upon. What we care about we remember; what we have to look up again and again we have never really met.

The ancients knew this well. Their orators built palaces in the mind and set an image in each room, and they walked through them as they spoke. We have given our palaces to machines, and we should not be surprised that our rooms are empty. Whether this is a loss depends on what we do with the time that we have won.`,
  encyclopaedia: `The common kingfisher is a small bird with a short tail and a large head. It has blue upperparts, orange underparts and a long bill. It feeds mainly on fish, caught by diving, and has special visual adaptations to enable it to see prey under water. The glossy white eggs are laid in a nest at the end of a burrow in a riverbank.

The species is resident except in northern parts of its range, where it moves south in winter. The flight is fast, direct and usually low over water. Like all kingfishers, it is highly territorial; since it must eat around sixty per cent of its body weight each day, it is essential to have control of a suitable stretch of river.`,
  minutes: `Present: Jill, Omar, Petra, Sven. Apologies: Lena.

1. Minutes of the last meeting were accepted.
2. Omar showed the new layout. Petra would like larger type on the front page; Sven to send two drafts by next week.
3. Budget: we are slightly over. Jill to ask for quotes from two other printers.
4. Next meeting on the 14th, same room.`,
  notes: `todo for the russia story
- call ministry press office again, ask about the dates
- check who was at the meeting (list from Omar?)
- quote from the ambassador still missing!!
- photos: two from the summit, one of the building, ask Petra about rights
- 800 words max, deadline friday noon`,
  licence: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files, to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and sell copies of the Software, subject to the following conditions.

The above notice and this permission notice shall be included in all copies or substantial portions of the Software. The Software is provided as is, without warranty of any kind, express or implied, including but not limited to the warranties of merchantability, fitness for a particular purpose and noninfringement.`,
  readme: `Articles of the spring project

This folder holds the articles that we collected for the spring project, one text file each. File names start with a running number. If you add an article, please use the next free number and put the date on the first line.

To build the index, run the script in the tools folder; it needs Python 3. Ask Omar if it fails.`,
  changelog: `2.4.0 (March 3, 2021)

* Added support for reading compressed files.
* Fixed a crash that was reported by several users last week.
* The default timeout is now 30 seconds.

2.3.1 (January 12, 2021)

* Fixed a regression in the parser which was introduced in 2.3.0.`,
  requirements: 'numpy==1.26.4\npandas>=2.0\nrequests\nscikit-learn~=1.4\n# for the notebook\njupyterlab\n',
  log: `2024-03-21 10:02:11 INFO server started on port 8080
2024-03-21 10:02:12 INFO connected to database news
2024-03-21 10:05:40 WARN request took 3201 ms
2024-03-21 10:05:41 ERROR could not fetch https://example.org/feed: timeout
2024-03-21 10:06:02 INFO retrying in 30 s`,
  table:
    'date,outlet,title,words\n2024-03-21,TASS,Kremlin says visit is planned,312\n2024-03-22,ANI,Modi invited to Moscow,284\n',
  code: `import sys

def main(paths):
    for path in paths:
        with open(path) as f:
            for line in f:
                if line.startswith("date"):
                    print(path, line.split()[1])

if __name__ == "__main__":
    main(sys.argv[1:])`,
  wordList:
    'abandon\nability\nable\nabout\nabove\nabroad\nabsence\nabsolute\nabsorb\nabstract\nabuse\nacademic\naccept\n',
  nameList: 'Vladimir Putin\nNarendra Modi\nXi Jinping\nDmitry Peskov\nSergey Lavrov\nJoe Biden\nEmmanuel Macron\n',
  poem: `The harbour lights are going out,
The gulls are on the wing,
And all the ships that lay about
Have heard the morning sing.

O tell me not of distant lands,
Of cities by the sea;
The salt upon my father's hands
Is world enough for me.`,
  mail: `Hi all,

just a reminder that the office will be closed on Monday because of the holiday. Please send me your hours by Friday evening, I need them for the report. The new keys are at the front desk; bring your old ones with you, otherwise Petra will not hand them out.

See you next week,
Sven`,
  manual: `When the light turns red, the machine has run out of water. Switch it off, wait until it has cooled down and open the lid on the right. Fill the tank up to the mark, but never above it. Close the lid and press the large button for three seconds. If the light stays red after a minute, clean the filter as described in the chapter on maintenance.`,
  memoir: `I was born in the winter of the great flood, in a house that had already been sold. My father was away on business, as he was for most of my childhood, and my mother used to say that the doctor had to be brought in a boat. I do not know whether it was true. She told it so often, and so well, that my brother and I could see the lantern swinging over the water and hear the oars.

We moved four times before I went to school. Of the first two houses I remember nothing but stairs. The third stood in a garden with an old pear tree, and there I learned to read, lying on my stomach under the table while the grown-ups talked of money.`,
  fable: `A lion once lay asleep in the forest, his great head resting on his paws. A timid little mouse came upon him unexpectedly, and in her fright and haste to get away ran across the lion's nose. Roused from his nap, the lion laid his huge paw angrily on the tiny creature to kill her. "Spare me!" begged the poor mouse. "Please let me go and some day I will surely repay you." The lion was much amused to think that a mouse could ever help him. But he was generous and finally let the mouse go.`,
};
