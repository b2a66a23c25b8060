// Draws every person of the cast with every emotion to ../portraits, as PNG on transparency:
// large for the talk, small for cards and lists (drawn small from a large picture they look rough,
// since the window makes no mipmaps).
//
// To add a person, add a line to CAST; the options are those of DiceBear's "open-peeps" style.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import { Resvg } from '@resvg/resvg-js';

const OUT = path.join(path.dirname(fileURLToPath(import.meta.url)), '../portraits');
const SIZES = { '.': 384, small: 96 };

const FACES = {
  delighted: 'smileBig',
  content: 'calm',
  neutral: 'smile',
  doubtful: 'suspicious',
  annoyed: 'veryAngry',
};

const LIGHT = 'F6D8B8';
const MEDIUM = 'F3CFA8';
const WARM = 'E9BC92';

// Muted clothes; vermilion for the learner ("you") alone.
const CAST = {
  luo: { head: 'grayShort', hair: 'A39A8C', cloth: '8FA39A', skin: MEDIUM, glasses: 'glasses' },
  han: { head: 'grayBun', hair: '8C8479', cloth: 'A98D99', skin: LIGHT },
  lu: { head: 'short4', hair: '2B2622', cloth: 'C9A27F', skin: WARM },
  su: { head: 'medium3', hair: '2B2622', cloth: '8FA39A', skin: LIGHT },
  wei: { head: 'short2', hair: '2B2622', cloth: '8A97AB', skin: MEDIUM, glasses: 'glasses3', beard: 'moustache4' },
  ding: { head: 'bangs', hair: '3A2F28', cloth: 'D3BC8E', skin: LIGHT, glasses: 'glasses2' },
  fang: { head: 'noHair3', hair: '6F675C', cloth: '77848C', skin: MEDIUM },
  qiao: { head: 'medium2', hair: '2B2622', cloth: 'C9A27F', skin: WARM },
  meng: { head: 'flatTop', hair: '2B2622', cloth: 'A98D99', skin: WARM, beard: 'goatee2' },
  xu: { head: 'mediumBangs2', hair: '3A2F28', cloth: '8A97AB', skin: LIGHT },
  gao: { head: 'short5', hair: '2B2622', cloth: '8FA39A', skin: MEDIUM },
  pei: { head: 'medium1', hair: '2B2622', cloth: 'D3BC8E', skin: WARM },
  you: { head: 'mediumBangs3', hair: '2B2622', cloth: 'B4311F', skin: LIGHT },
  rival: { head: 'pomp', hair: '2B2622', cloth: '5A564E', skin: MEDIUM },
};

function draw(name, person, face, size) {
  const svg = createAvatar(openPeeps, {
    seed: name,
    face: [face],
    head: [person.head],
    skinColor: [person.skin],
    clothingColor: [person.cloth],
    headContrastColor: [person.hair],
    accessories: person.glasses ? [person.glasses] : [],
    accessoriesProbability: person.glasses ? 100 : 0,
    facialHair: person.beard ? [person.beard] : [],
    facialHairProbability: person.beard ? 100 : 0,
    maskProbability: 0,
  }).toString();
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

for (const [folder, size] of Object.entries(SIZES)) {
  fs.mkdirSync(path.join(OUT, folder), { recursive: true });
  for (const [name, person] of Object.entries(CAST)) {
    for (const [emotion, face] of Object.entries(FACES)) {
      fs.writeFileSync(path.join(OUT, folder, `${name}-${emotion}.png`), draw(name, person, face, size));
    }
  }
}
