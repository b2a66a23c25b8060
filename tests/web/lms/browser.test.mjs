// A package as `yinxin package` makes it, started in a real browser by a page that is a learning management
// system: the page of the package stands in a frame, scorm-again around it.
//
// YINXIN names the program, YINXIN_WEB a web build; without the latter a small page plays the game's part.
// Left out, with a note, where there is no program, no Chromium (YINXIN_CHROMIUM) or no playwright-core.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

import { ARGUMENTS, CHROMIUM, KINDS, countDrawing } from '../chromium.mjs';
import { told } from './page.mjs';
import { startStore } from './store.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const program = process.env.YINXIN ?? path.join(ROOT, 'target/debug/yinxin');
const web = process.env.YINXIN_WEB;
const playwright = await import('playwright-core').catch(() => null);
const lacks = !playwright ? 'playwright-core' : [program, CHROMIUM].find((file) => !fs.existsSync(file));
const skip = lacks && `${lacks} is not here`;

const GAME = `<!doctype html><html><head><meta charset="utf-8"></head><body><script type="module">
  await globalThis.yinxinLms?.ready;
  document.documentElement.dataset.screen = 'Home';
</script></body></html>`;

/// What an LMS is to a package: a page with the interface, and a frame. Learners stop by leaving the frame.
const SYSTEM = (library, name, make) => `<!doctype html><html><body style="margin:0">
  <script src="/${library}"></script>
  <script>
    window.${name} = new ${make}({ autocommit: false, logLevel: 5 });
    const kept = localStorage.getItem('lms');
    if (kept) window.${name}.loadFromJSON(JSON.parse(kept), 'cmi');
    window.stop = () => {
      document.querySelector('iframe').remove();
      localStorage.setItem('lms', JSON.stringify(window.${name}.renderCMIToJSONObject().cmi));
    };
  </script>
  <iframe src="/course/index.html" style="border:0;width:100vw;height:100vh" allow="fullscreen"></iframe>
</body></html>`;

/// Makes a package, unpacks it, and serves it below /course/ beside the system's own page.
async function served(context, standard, page) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'yinxin-lms-'));
  context.after(() => fs.rmSync(folder, { recursive: true }));
  fs.mkdirSync(path.join(folder, 'web'));
  fs.writeFileSync(path.join(folder, 'web/index.html'), GAME);
  const zip = path.join(folder, 'course.zip');
  const scenario = path.join(ROOT, 'scenarios/imperial-seal');
  execFileSync(program, ['package', ...standard, '--web', web ?? path.join(folder, 'web'), '--out', zip, scenario]);
  const course = path.join(folder, 'course');
  execFileSync('python3', ['-m', 'zipfile', '-e', zip, course]);
  const server = http.createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url, 'http://lms').pathname);
    const library = /^\/(scorm\w+\.min\.js)$/.exec(name);
    const file = library
      ? fileURLToPath(new URL(`../node_modules/scorm-again/dist/${library[1]}`, import.meta.url))
      : path.join(course, name.replace(/^\/course\//, ''));
    if (name === '/') response.setHeader('Content-Type', 'text/html').end(page);
    else if (!fs.existsSync(file) || !fs.statSync(file).isFile()) response.writeHead(404).end();
    else response.setHeader('Content-Type', KINDS[path.extname(file)] ?? 'application/octet-stream').end(fs.readFileSync(file));
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `http://127.0.0.1:${server.address().port}`, course };
}

async function browse(context, address) {
  const browser = await playwright.chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
  context.after(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(address);
  return page;
}

/// The frame of the package once the game shows something.
async function started(page) {
  const frame = page.frames().find((one) => one.url().includes('/course/')) ?? (await page.waitForEvent('frameattached'));
  await frame.waitForFunction(() => ['', 'Opening', undefined].indexOf(document.documentElement.dataset.screen) < 0, null, { timeout: 120_000 });
  return frame;
}

const journal = 'yinxin:/data/profiles/Learner/attempts/20260102-080000-seal.jsonl';

for (const { version, library, name, make, status } of [
  { version: '1.2', library: 'scorm12.min.js', name: 'API', make: 'Scorm12API', status: 'API.cmi.core.lesson_status' },
  { version: '2004', library: 'scorm2004.min.js', name: 'API_1484_11', make: 'Scorm2004API', status: 'API_1484_11.cmi.success_status' },
]) {
  test(`a package for SCORM ${version} reports and goes on in a browser`, { skip, timeout: 240_000 }, async (context) => {
    const { address } = await served(context, ['--scorm', version], SYSTEM(library, name, make));
    const page = await browse(context, address);
    let frame = await started(page);
    assert.match(frame.url(), /\?pack=pack\.zip$/);
    await frame.evaluate((journal) => localStorage.setItem(journal, '={"event":"began"}\n'), journal);
    await page.evaluate(() => window.stop());
    assert.equal(await page.evaluate(`${name}.isTerminated()`), true);

    // Another machine: the system has what it kept, the browser has nothing.
    await page.evaluate((journal) => localStorage.removeItem(journal), journal);
    await page.reload();
    frame = await started(page);
    assert.equal(await frame.evaluate((journal) => localStorage.getItem(journal), journal), '={"event":"began"}\n');
    await frame.evaluate((report) => yinxinLms.report(report), told('imperial-seal', 72, true));
    assert.equal(await page.evaluate(status), 'passed');
    if (process.env.YINXIN_SHOTS) await page.screenshot({ path: path.join(process.env.YINXIN_SHOTS, `scorm-${version}.png`) });
  });
}

test('a package for cmi5 reports in a browser, its end as well', { skip, timeout: 240_000 }, async (context) => {
  const { address } = await served(context, ['--cmi5'], '');
  const store = await startStore();
  context.after(store.close);
  const page = await browse(context, `${address}/course/index.html?${new URL(store.address).searchParams}`);
  await started({ frames: () => [page.mainFrame()] });
  await page.evaluate((report) => yinxinLms.report(report), told('imperial-seal', 72, true));
  await store.until(() => store.statements.length === 3);
  await page.goto('about:blank');
  await store.until(() => store.verbs().includes('terminated'));
  assert.deepEqual(store.verbs(), ['initialized', 'completed', 'passed', 'terminated']);
  assert.deepEqual(store.wrong, []);
});

const played = skip || (!web && 'YINXIN_WEB names no web build');

test('the game itself, left in a talk, goes on at another machine and is reported', { skip: played, timeout: 420_000 }, async (context) => {
  const { address } = await served(context, ['--scorm', '2004'], SYSTEM('scorm2004.min.js', 'API_1484_11', 'Scorm2004API'));
  const page = await browse(context, 'about:blank');
  await countDrawing(page);
  let frame;
  const open = async (go) => {
    await go();
    frame = await started(page);
    await frame.locator('#game').focus();
    await rest();
  };
  const fact = (name) => frame.evaluate((name) => document.documentElement.dataset[name], name);
  const becomes = (name, wanted) =>
    frame.waitForFunction(([name, wanted]) => document.documentElement.dataset[name] === wanted, [name, wanted], { timeout: 60_000 });
  const rest = async () => {
    for (let before = -1, now = -2, tries = 0; before !== now && tries < 60; tries += 1) {
      before = now;
      now = await frame.evaluate(() => globalThis.drawn);
      await page.waitForTimeout(700);
    }
  };
  // Held for a moment: a frame may take longer than a finger.
  const press = async (key) => {
    await page.keyboard.press(key, { delay: 250 });
    await rest();
  };
  const shoot = async (name) => process.env.YINXIN_SHOTS && page.screenshot({ path: path.join(process.env.YINXIN_SHOTS, `${name}.png`) });

  await open(() => page.goto(address));
  for (const key of ['Escape', 'ArrowDown', 'ArrowRight', 'Enter', 'Enter']) await press(key);
  await becomes('screen', 'Conversation');
  for (const turn of ['1', '2']) {
    await press('1');
    await becomes('turns', turn);
  }
  await shoot('lms-talk');
  await page.evaluate(() => window.stop());

  // Another machine: the system has what it kept, the browser has nothing of the game.
  await page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('yinxin:')).forEach((name) => localStorage.removeItem(name)));
  await open(() => page.reload());
  await press('Escape');
  await shoot('lms-another-machine');
  await press('Enter');
  await becomes('screen', 'Conversation');
  await becomes('turns', '2');
  for (let turns = 0; turns < 60 && (await fact('talking')) === 'yes'; turns += 1) await press('1');
  await press('Enter');
  await becomes('screen', 'Debrief');
  await shoot('lms-debrief');
  const cmi = await page.evaluate(() => {
    const { completion_status, success_status, score, objectives } = API_1484_11.cmi;
    return { completion_status, success_status, raw: score.raw, objectives: objectives.childArray.map(({ id }) => id) };
  });
  assert.equal(cmi.completion_status, 'completed');
  assert.match(cmi.success_status, /^(passed|failed)$/);
  assert.ok(Number(cmi.raw) >= 0 && cmi.raw !== '', cmi.raw);
  assert.deepEqual(cmi.objectives.slice(0, 3), ['understanding', 'worth', 'belief']);
});
