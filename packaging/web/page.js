// The page around the game: fetches what it needs with a bar that tells the truth, starts the module,
// and does for it what a module cannot do alone.

const cover = document.getElementById('cover');
const bar = document.getElementById('bar');
const said = document.getElementById('said');
const again = document.getElementById('again');
const canvas = document.getElementById('game');
const typing = document.getElementById('typing');
const root = document.documentElement;

const chinese = language() === 'zh';
root.lang = chinese ? 'zh-Hans' : 'en';
const words = chinese
  ? {
      loading: (done, all) => `正在载入，${done} / ${all} MB`,
      starting: '正在打开……',
      noWebgl: '这个浏览器没有开启 WebGL2，画面画不出来。请在浏览器设置里打开“硬件加速”，或换用新版的 Chrome、Edge、Firefox 或 Safari。',
      failed: (what) => `没有载入成功（${what}）。请检查网络后再试一次。`,
      stopped: '程序意外停止了。已经说过的话都保存了，重新打开就能接着进行。',
      again: '再试一次',
      reload: '重新打开',
      packTooLarge: '这个文件太大，打不开。',
      noPack: (url) => `找不到场景包 ${url}。请检查链接。`,
      foreignPack: (url) => `${url} 在另一台服务器上，不能打开；场景包要和这个网页放在一起。`,
    }
  : {
      loading: (done, all) => `Loading, ${done} of ${all} MB`,
      starting: 'Opening…',
      noWebgl: 'WebGL2 is switched off or missing in this browser, so nothing can be drawn. Turn on hardware acceleration in its settings, or open the page in a recent Chrome, Edge, Firefox or Safari.',
      failed: (what) => `Loading failed (${what}). Check the network and try again.`,
      stopped: 'The program stopped unexpectedly. Everything that was said is kept: open it again and go on.',
      again: 'Try again',
      reload: 'Open again',
      packTooLarge: 'This file is too large to be opened.',
      noPack: (url) => `The pack ${url} was not found. Check the link.`,
      foreignPack: (url) => `${url} is on another host and is not opened: a pack has to lie beside this page.`,
    };

// The player's own choice, kept by the game, before what the browser says.
function language() {
  try {
    const settings = localStorage.getItem('yinxin:/config/settings.ron') ?? '';
    const chosen = settings.match(/language:\s*"?(\w+)/)?.[1];
    if (chosen) return /^(zh|chinese)/i.test(chosen) ? 'zh' : 'en';
  } catch {
    // A page that may keep nothing has no settings either.
  }
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

function say(text, button, does) {
  said.textContent = text;
  bar.hidden = Boolean(button);
  again.hidden = !button;
  again.textContent = button ?? '';
  again.onclick = does ?? null;
  if (button) again.focus();
}

function hasWebgl() {
  try {
    return Boolean(document.createElement('canvas').getContext('webgl2'));
  } catch {
    return false;
  }
}

const opened = [];
let wake = () => {};
let typed = null;

// A pack may be as large as the game itself takes it; more is not even read.
const MOST_BYTES = 16 << 20;

async function open(file) {
  if (file.size > MOST_BYTES) {
    alert(words.packTooLarge);
    return;
  }
  opened.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  wake();
}

let content = new Uint8Array();

globalThis.yinxinPage = {
  content: () => {
    performance.mark('started');
    const bytes = content;
    content = new Uint8Array();
    return bytes;
  },
  seed() {
    const named = new URLSearchParams(location.search).get('seed');
    return /^\d{1,9}$/.test(named ?? '') ? Number(named) : undefined;
  },
  openedName: () => opened[0]?.name,
  takeOpened: () => opened.shift()?.bytes ?? new Uint8Array(),
  chooseFile: () => document.getElementById('file').click(),
  download(name, bytes) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([bytes]));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },
  shows(screen) {
    performance.mark(screen);
    root.dataset.screen = screen;
    if (screen !== 'Opening' && !cover.hidden) {
      cover.hidden = true;
      canvas.focus();
    }
  },
  tells(facts) {
    Object.assign(root.dataset, JSON.parse(facts));
  },
  // A talk has ended: what surrounds the page may want to know.
  report: (json) => globalThis.yinxinLms?.report(json),
  // Browsers give input methods and on-screen keyboards to fields of their own alone: such a field
  // lies over the game's while that one has the focus.
  edit(text, x, y, width, height, size, color, many) {
    const style = typing.style;
    style.left = `${x}px`;
    style.top = `${y}px`;
    style.width = `${width}px`;
    style.height = `${height}px`;
    style.fontSize = `${size}px`;
    style.lineHeight = '1.4';
    style.color = color;
    typing.dataset.many = many ? 'yes' : '';
    if (typing.hidden) {
      typing.hidden = false;
      typing.value = text;
      typing.focus();
    } else if (typed === null && typing.value !== text && !typing.dataset.composing) {
      typing.value = text;
    }
  },
  endEdit() {
    if (typing.hidden) return;
    typing.hidden = true;
    typed = null;
    canvas.focus();
  },
  takeTyped() {
    const text = typed;
    typed = null;
    return text ?? undefined;
  },
};

typing.addEventListener('compositionstart', () => (typing.dataset.composing = 'yes'));
typing.addEventListener('compositionend', () => delete typing.dataset.composing);
typing.addEventListener('input', () => {
  typed = typing.value;
  wake();
});

// Keys that end typing are the game's.
for (const kind of ['keydown', 'keyup']) {
  typing.addEventListener(kind, (event) => {
    const ends = event.key === 'Tab' || event.key === 'Escape' || (event.key === 'Enter' && !typing.dataset.many);
    if (!ends || event.isComposing) return;
    event.preventDefault();
    canvas.dispatchEvent(new KeyboardEvent(kind, event));
  });
}

// What the game uses stays with it; reloading, tabs, zoom and the like stay with the browser.
canvas.addEventListener('keydown', (event) => {
  const browsers = event.ctrlKey || event.metaKey || event.altKey || /^F([2-9]|1\d)$/.test(event.key);
  if (!browsers) event.preventDefault();
});
canvas.addEventListener('contextmenu', (event) => event.preventDefault());

document.getElementById('file').addEventListener('change', (event) => {
  const [file] = event.target.files;
  event.target.value = '';
  if (file) open(file);
});
addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
  event.preventDefault();
  const [file] = event.dataTransfer.files;
  if (file) open(file);
});

// Counts the bytes of files as they arrive.
class Loading {
  constructor(files) {
    this.all = files.reduce((sum, [, bytes]) => sum + bytes, 0);
    this.done = 0;
  }

  came(bytes) {
    this.done += bytes;
    // What went wrong stays to be read, whatever else arrives.
    if (!again.hidden) return;
    bar.value = Math.min(this.done / this.all, 1);
    const megabytes = (bytes) => (bytes / 1e6).toFixed(1);
    said.textContent = words.loading(megabytes(Math.min(this.done, this.all)), megabytes(this.all));
  }

  // The response, counted while it is read.
  async get(name, address = name) {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status} ${name}`);
    const counted = new TransformStream({
      transform: (chunk, controller) => {
        this.came(chunk.byteLength);
        controller.enqueue(chunk);
      },
    });
    return new Response(response.body.pipeThrough(counted), { headers: response.headers });
  }

  async bytes(name, address = name) {
    return new Uint8Array(await (await this.get(name, address)).arrayBuffer());
  }
}

// Says by itself what is wrong with a pack.
class PackError extends Error {}

// A pack that the address names: of the same origin alone, so that nobody is sent a page that plays
// what is not ours to vouch for.
async function namedPack() {
  const named = new URLSearchParams(location.search).get('pack');
  if (!named) return;
  const url = new URL(named, location.href);
  if (url.origin !== location.origin) throw new PackError(words.foreignPack(named));
  const response = await fetch(url);
  if (!response.ok) throw new PackError(words.noPack(named));
  const name = decodeURIComponent(url.pathname.split('/').pop() || 'pack.zip');
  await open(new File([await response.blob()], name.endsWith('.zip') ? name : `${name}.zip`));
}

async function start() {
  say('');
  if (!hasWebgl()) {
    say(words.noWebgl, words.again, start);
    root.dataset.trouble = 'webgl';
    return;
  }
  // A learning management system that started the page: what it kept has to be here first.
  await globalThis.yinxinLms?.ready;
  const facts = await (await fetch('files.json', { cache: 'no-cache' })).json();
  // Named by what is in them: a host may let the browser keep an older file of that name for days, and
  // these three have to be of one build.
  const edition = (name) => `${name}?${facts.hashes[name.replace('./', '')]}`;
  const first = facts.first[chinese ? 'zh' : 'en'];
  const loading = new Loading([...facts.start, ...first]);
  const [module, zip, code] = await Promise.all([
    import(edition('./yinxin.js')),
    loading.bytes('content.zip', edition('content.zip')),
    loading.get('yinxin_bg.wasm', edition('yinxin_bg.wasm')),
    namedPack(),
    // Read to their end, so that the game finds them in the browser's cache.
    ...first.map(([name]) => loading.bytes(name)),
  ]);
  performance.mark('loaded');
  content = zip;
  wake = module.wake;
  yinxinPage.module = module;
  // The type that lets a browser compile while it loads; not every host of plain files sends it.
  const typedCode = new Response(code.body, { headers: { 'Content-Type': 'application/wasm' } });
  said.textContent = words.starting;
  await module.default({ module_or_path: typedCode });
}

function failed(error) {
  console.error(error);
  root.dataset.trouble = String(error.message ?? error);
  cover.hidden = false;
  const said = error instanceof PackError ? error.message : words.failed(error.message ?? error);
  say(said, words.again, () => location.reload());
}

// Leaving for good is harmless: every choice is kept before it is answered.
addEventListener('error', (event) => {
  if (!/unreachable|RuntimeError|panic/i.test(event.message)) return;
  root.dataset.trouble = event.message;
  cover.hidden = false;
  say(words.stopped, words.reload, () => location.reload());
});

// In a package of a learning management system there is none: it would keep an older package.
if ('serviceWorker' in navigator && isSecureContext && !globalThis.yinxinLms && !document.querySelector('script[data-standard]')) {
  navigator.serviceWorker.register('sw.js').catch((error) => console.info(`not kept for offline use: ${error}`));
}
start().catch((error) => {
  // The way in which winit leaves `main` in a browser.
  if (/Using exceptions for control flow/.test(String(error))) return;
  failed(error);
});
