// Builds the gallery into a folder of its own and serves it: the views in every state, without an extension around them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** The policy that the extension's own pages stand under, so that the gallery breaks where they would. */
const POLICY =
  "default-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'";

export interface Gallery {
  /** Address of a view in a state. */
  address(view: string, state: string, language?: string): string;
  stop(): Promise<void>;
}

/** Builds and serves the gallery on a free port. */
export async function serveGallery(): Promise<Gallery> {
  const folder = mkdtempSync(join(tmpdir(), 'sourcemark-gallery-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    plugins: [preact()],
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', modulePreload: false },
  });
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://x').pathname);
    try {
      const file = readFileSync(join(folder, path === '/' ? 'index.html' : path));
      response.writeHead(200, {
        'content-type': TYPES[extname(path === '/' ? '.html' : path)] ?? 'text/html; charset=utf-8',
        'content-security-policy': POLICY,
      });
      response.end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: (view, state, language = 'en') =>
      `http://127.0.0.1:${port}/?view=${view}&state=${state}&language=${language}`,
    async stop() {
      await new Promise((stopped) => server.close(stopped));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
