// Chromium without a window, drawing on the processor, as all tests here start it.

export const CHROMIUM = process.env.YINXIN_CHROMIUM ?? '/usr/bin/chromium';

export const ARGUMENTS = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist'];

/// By the ending of a file.
export const KINDS = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.png': 'image/png',
  '.wasm': 'application/wasm', '.webmanifest': 'application/manifest+json' };

/// Counts in `drawn` how often anything is drawn: a page at rest has done what it was told.
export const countDrawing = (target) =>
  target.addInitScript(() => {
    globalThis.drawn = 0;
    for (const name of ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced']) {
      const own = WebGL2RenderingContext.prototype[name];
      WebGL2RenderingContext.prototype[name] = function (...given) {
        globalThis.drawn += 1;
        return own.apply(this, given);
      };
    }
  });
