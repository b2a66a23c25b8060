// The page of a package as `lms.js` sees it, without a browser: windows around it, an address, a clock.

import fs from 'node:fs';
import vm from 'node:vm';

const SCRIPT = fs.readFileSync(new URL('../../../src/report/lms/lms.js', import.meta.url), 'utf8');

/// A browser's storage with these entries.
function kept(entries) {
  const hidden = { configurable: true, enumerable: false };
  return Object.defineProperties(entries, {
    getItem: { ...hidden, value: (name) => (Object.hasOwn(entries, name) ? entries[name] : null) },
    setItem: { ...hidden, value: (name, text) => (entries[name] = text) },
  });
}

/// Opens the page within `around`, the windows of the system from the inside to the outside. `passes` are
/// milliseconds by which the clock can be moved on.
export async function openPage({ standard, scenarios = ['imperial-seal'], around = [{}], opener = null, storage = {}, address = 'http://lms.test/course/index.html' }) {
  const heard = { said: [], listeners: {}, alerts: [], went: [] };
  const say = (...words) => heard.said.push(words.join(' '));
  let ms = 0;
  const outer = around.map((window) => window);
  outer.forEach((window, at) => (window.parent ??= outer[at + 1] ?? window));
  const page = {
    parent: outer[0],
    opener,
    document: {
      currentScript: { dataset: { standard, pack: 'pack.zip', scenarios: JSON.stringify(scenarios) } },
      body: { append: (element) => heard.alerts.push(element.textContent) },
      createElement: () => ({ style: {}, setAttribute() {}, addEventListener() {} }),
    },
    location: { href: address, search: new URL(address).search, assign: (url) => heard.went.push(url) },
    history: { state: null, replaceState: (_, __, url) => (heard.address = String(url)) },
    navigator: { language: 'en' },
    performance: { now: () => ms },
    console: { info: () => {}, warn: say, error: say },
    addEventListener: (kind, does) => (heard.listeners[kind] = does),
    setInterval: (does) => (heard.tick = does),
    localStorage: kept(storage),
    URL,
    URLSearchParams,
    structuredClone,
    crypto,
    fetch,
  };
  page.window = page;
  page.top = outer.at(-1);
  vm.runInContext(SCRIPT, vm.createContext(page));
  const lms = page.yinxinLms;
  const ready = await lms?.ready;
  return { lms, ready, heard, passes: (more) => (ms += more), leave: () => heard.listeners.pagehide?.({}) };
}

/// What the game says when a talk has ended.
export function told(scenario, score, passed, more = {}) {
  const factors = { understanding: 100, worth: 80, belief: 60, satisfaction: null };
  return JSON.stringify({ scenario, complete: true, passed, score, factors, seconds: 60, attempt: `${scenario}-${score}`, ...more });
}
