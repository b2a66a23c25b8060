// Keeps the game for use without a network: everything that `files.json` names, in one cache a build.

const BUILD = '@BUILD@';
const ours = `yinxin-${BUILD}`;

self.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(ours);
      const facts = await (await fetch('files.json', { cache: 'no-cache' })).json();
      const already = new Map();
      // What the last build kept and this one has unchanged is not fetched again.
      for (const name of await caches.keys()) {
        if (!name.startsWith('yinxin-') || name === ours) continue;
        const old = await caches.open(name);
        const kept = await old.match('files.json');
        const hashes = kept ? (await kept.json()).hashes : {};
        for (const [file, hash] of Object.entries(hashes)) {
          if (facts.hashes[file] !== hash) continue;
          const found = await old.match(file);
          if (found) already.set(file, found);
        }
      }
      for (const file of Object.keys(facts.hashes)) {
        const found = already.get(file);
        if (found) await cache.put(file, found);
        // A host may let the browser keep an older file of that name for days.
        else await cache.add(new Request(file, { cache: 'no-cache' }));
      }
      await cache.put('./', (await cache.match('index.html')).clone());
      await cache.put('files.json', new Response(JSON.stringify(facts)));
      await self.skipWaiting();
    })(),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) {
        if (name.startsWith('yinxin-') && name !== ours) await caches.delete(name);
      }
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== location.origin) return;
  event.respondWith(
    (async () => {
      const cache = await caches.open(ours);
      const kept = await cache.match(event.request, { ignoreSearch: true });
      return kept ?? fetch(event.request);
    })(),
  );
});
