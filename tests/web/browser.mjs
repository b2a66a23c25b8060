// The shipped folder in a real browser: Chromium without a window, drawing on the processor.
//
//   node tests/web/browser.mjs dist/web [JOURNALS.json]
//
// Needs `npm install` here, and Chromium at /usr/bin/chromium or where YINXIN_CHROMIUM says. Pictures go to
// target/browser/screens.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

import { chromium } from 'playwright-core';

import { ARGUMENTS, CHROMIUM, KINDS, countDrawing } from './chromium.mjs';

const root = resolve(process.argv[2] ?? 'dist/web');
const journals = process.argv[3] && JSON.parse(readFileSync(process.argv[3], 'utf8'));
const shots = resolve('target/browser/screens');
mkdirSync(shots, { recursive: true });
// A pack of somebody's own, with a scenario that does not ship.
const pack = resolve('target/browser/own.zip');
execFileSync('python3', ['-c', 'import sys, zipfile; zipfile.ZipFile(sys.argv[1], "w").write(sys.argv[2], "own/scenario.ron")', pack,
  'tests/scenarios/smallest.ron']);

// A frame on the processor's renderer may take long on a busy machine.
const PATIENCE = 120_000;

let served = 0;
const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://here').pathname));
  // In a folder, as on many hosts.
  const inside = path.replace(/^\/some\/folder\//, '/').replace(/\/$/, '/index.html');
  const file = inside === '/own.zip' ? pack : join(root, inside);
  if (!path.startsWith('/some/folder/') || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  served += 1;
  response.writeHead(200, { 'Content-Type': KINDS[extname(file)] ?? 'application/octet-stream', 'Cache-Control': 'max-age=60' });
  createReadStream(file).pipe(response);
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const address = `http://127.0.0.1:${server.address().port}/some/folder/`;

const launch = (...more) => chromium.launch({ executablePath: CHROMIUM, headless: true, args: [...more, ...ARGUMENTS] });

const browser = await launch();
// A phone has two pixels to one of the page; Chromium tells pages of it only when it is its own.
const phone = await launch('--force-device-scale-factor=2');

const step = (name) => console.log(`== ${name} (${(performance.now() / 1000).toFixed(0)} s)`);

async function context(locale, size, from = browser, ratio = 1) {
  const made = await from.newContext({ locale, viewport: size, deviceScaleFactor: ratio, acceptDownloads: true });
  await countDrawing(made);
  return made;
}

async function open(made, query = '?seed=3') {
  const page = await made.newPage();
  page.on('pageerror', (error) => {
    if (!/control flow/.test(error.message)) console.log(`  page error: ${error.message}`);
  });
  page.on('console', (said) => {
    if (['error', 'warning'].includes(said.type())) console.log(`  page: ${said.text().slice(0, 300)}`);
  });
  const begun = performance.now();
  await page.goto(address + query);
  await shown(page, 'Home');
  page.took = performance.now() - begun;
  const marks = await page.evaluate(() => performance.getEntriesByType('mark').map((mark) => `${mark.name} ${(mark.startTime / 1000).toFixed(2)}`));
  console.log(`  ${marks.join(', ')}`);
  return page;
}

async function told(page, name, wanted) {
  const is = ([name, wanted]) => document.documentElement.dataset[name] === wanted || document.documentElement.dataset.trouble;
  await page.waitForFunction(is, [name, String(wanted)], { timeout: PATIENCE, polling: 50 });
  const trouble = await page.evaluate(() => document.documentElement.dataset.trouble);
  assert.equal(trouble, undefined, trouble);
}
const shown = (page, screen) => told(page, 'screen', screen);
const fact = (page, name) => page.evaluate((name) => document.documentElement.dataset[name], name);

// Held for a moment: a frame may take longer than a finger.
const press = (page, key) => page.keyboard.press(key, { delay: 250 });

async function click(page, x, y) {
  await page.mouse.move(x, y);
  await page.waitForTimeout(400);
  await page.mouse.down();
  await page.waitForTimeout(250);
  await page.mouse.up();
}

async function rest(page) {
  let before = -1;
  for (let tries = 0; tries < 60; tries += 1) {
    const now = await page.evaluate(() => globalThis.drawn);
    if (now === before) return;
    before = now;
    await page.waitForTimeout(700);
  }
}

async function shoot(page, name) {
  await rest(page);
  await page.screenshot({ path: join(shots, `${name}.png`) });
}

const DESKTOP = { width: 1280, height: 720 };
const PHONE = { width: 400, height: 800 };

async function turn(page, key) {
  const before = Number(await fact(page, 'turns'));
  await press(page, key);
  await told(page, 'turns', before + 1);
}

async function toTheSeal(page, seal, keys = ['ArrowDown', 'ArrowRight']) {
  await press(page, 'Escape');
  await rest(page);
  for (let at = 0; at < 8 && !(await fact(page, 'focus')).includes(seal); at += 1) {
    await press(page, keys[Math.min(at, keys.length - 1)]);
    await rest(page);
  }
  await press(page, 'Enter');
  await shown(page, 'Briefing');
  await rest(page);
  await press(page, 'Enter');
  await shown(page, 'Conversation');
}

async function english() {
  step('English, a window of a desktop');
  const made = await context('en-US', DESKTOP);
  const page = await open(made);
  console.log(`  from the address to the course: ${(page.took / 1000).toFixed(2)} s, ${served} files`);
  await shoot(page, 'welcome-en');
  await toTheSeal(page, 'The imperial seal');
  assert.equal(await fact(page, 'scenario'), 'imperial-seal');
  await shoot(page, 'conversation-begins-en');
  await click(page, 636, 578);
  await told(page, 'turns', 1);
  await turn(page, '1');
  await turn(page, '1');
  await shoot(page, 'conversation-en');

  step('reload in the middle, and go on');
  await page.reload();
  await shown(page, 'Home');
  await shoot(page, 'home-resume-en');
  await press(page, 'Enter');
  await shown(page, 'Conversation');
  await told(page, 'turns', 3);
  await shoot(page, 'conversation-resumed-en');

  step('the other language, and to the end');
  await press(page, 'l');
  await told(page, 'language', 'zh');
  await shoot(page, 'conversation-switched-zh');
  await press(page, 'l');
  await told(page, 'language', 'en');
  for (let turns = 0; turns < 60 && (await fact(page, 'talking')); turns += 1) await turn(page, '1');
  assert.equal(await fact(page, 'talking'), '', 'the talk comes to an end');
  await shoot(page, 'conversation-ends-en');
  await press(page, 'Enter');
  await shown(page, 'Debrief');
  await shoot(page, 'debrief-en');
  await page.waitForTimeout(6000);
  await shoot(page, 'debrief-later-en');
  await press(page, 'Escape');
  await shown(page, 'Home');
  await shoot(page, 'home-en');

  step('at rest nothing is drawn');
  await rest(page);
  // The game looks up once a minute: of three looks it may fall into one.
  const looks = [];
  for (let look = 0; look < 3; look += 1) {
    const before = await page.evaluate(() => globalThis.drawn);
    await page.waitForTimeout(4000);
    looks.push((await page.evaluate(() => globalThis.drawn)) - before);
  }
  assert.ok(looks.filter((drawn) => drawn === 0).length >= 2, `an idle page draws nothing: ${looks}`);

  step('without a network');
  await page.waitForFunction(async () => {
    const names = await caches.keys();
    const kept = names.length ? await (await caches.open(names[0])).match('files.json') : undefined;
    return Boolean(kept && navigator.serviceWorker.controller);
  }, undefined, { timeout: PATIENCE });
  await made.setOffline(true);
  server.closeAllConnections();
  await page.reload();
  await shown(page, 'Home');
  await shoot(page, 'home-offline-en');
  await made.setOffline(false);
  await made.close();
}

async function chinesePhone() {
  step('Chinese, a phone');
  const made = await context('zh-CN', PHONE, phone, 2);
  const page = await open(made);
  const size = await page.evaluate(() => [innerWidth, innerHeight, devicePixelRatio]);
  assert.deepEqual(size, [PHONE.width, PHONE.height, 2]);
  console.log(`  from the address to the course: ${(page.took / 1000).toFixed(2)} s`);
  await shoot(page, 'phone-welcome-zh');
  // One card below the other.
  await toTheSeal(page, '乾隆印章', ['ArrowDown']);
  await shoot(page, 'phone-conversation-begins-zh');
  await turn(page, '1');
  await turn(page, '2');
  await shoot(page, 'phone-conversation-zh');
  await made.close();
}

async function chineseDesktop() {
  step('Chinese, a window of a desktop');
  const made = await context('zh-CN', DESKTOP);
  const page = await open(made);
  console.log(`  from the address to the course: ${(page.took / 1000).toFixed(2)} s`);
  await shoot(page, 'welcome-zh');
  // As an input method would: letters that no font of the first load holds.
  await page.keyboard.insertText('龚旎');
  await shoot(page, 'welcome-typed-zh');
  await press(page, 'Enter');
  await shoot(page, 'home-zh');
  if (journals) {
    step(`${journals.length} recorded plays`);
    const wrong = await page.evaluate(async (journals) => {
      const { module } = yinxinPage;
      const bytes = new TextEncoder();
      const wrong = [];
      for (const [at, journal] of journals.entries()) {
        const recorded = journal.match(/"ledger":"(\w+)"/)?.[1];
        const own = module.ledgerOf(bytes.encode(journal));
        if (!recorded || own !== recorded) wrong.push([at, recorded, own]);
      }
      return wrong;
    }, journals);
    assert.deepEqual(wrong, [], 'every play has the ledger that was recorded');
    console.log(`  ${journals.length} ledgers are the same`);
  }
  await made.close();
}

async function ownPacks() {
  step('packs of one\'s own');
  const made = await context('en-US', DESKTOP);
  let page = await open(made);
  const shipped = Number(await fact(page, 'library'));
  await press(page, 'Escape');
  await page.setInputFiles('#file', pack);
  await told(page, 'library', shipped + 1);
  await shoot(page, 'pack-by-file-en');
  page = await open(made, '?pack=own.zip');
  await told(page, 'library', shipped + 1);
  await page.goto(`${address}?pack=${encodeURIComponent('http://127.0.0.1:1/own.zip')}`);
  await page.waitForFunction(() => document.documentElement.dataset.trouble, undefined, { timeout: PATIENCE });
  await page.waitForTimeout(1500);
  assert.match(await page.innerText('#said'), /127\.0\.0\.1:1.* another host/, 'what is wrong stays to be read');
  await shoot(page, 'pack-refused-en');
  await made.close();
}

function sizes() {
  step('sizes');
  const facts = JSON.parse(readFileSync(join(root, 'files.json'), 'utf8'));
  const packed = (name) => {
    const bytes = readFileSync(join(root, name));
    return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } }).length;
  };
  const megabytes = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
  const module = packed('yinxin_bg.wasm');
  console.log(`  module: ${megabytes(statSync(join(root, 'yinxin_bg.wasm')).size)}, brotli ${megabytes(module)}`);
  for (const [language, files] of Object.entries(facts.first)) {
    const bytes = files.reduce((sum, [, size]) => sum + size, 0);
    console.log(`  fonts first for ${language}: ${megabytes(bytes)}`);
    assert.ok(bytes <= 3e6, `fonts for ${language} have ${bytes} bytes`);
  }
  assert.ok(module <= 6e6, `the module has ${module} bytes`);
}

try {
  await english();
  await chineseDesktop();
  await chinesePhone();
  await ownPacks();
  sizes();
  step('done');
} catch (error) {
  for (const made of [browser, phone].flatMap((one) => one.contexts())) {
    for (const page of made.pages()) await page.screenshot({ path: join(shots, 'failed.png') }).catch(() => {});
  }
  throw error;
} finally {
  await browser.close();
  await phone.close();
  server.close();
}
