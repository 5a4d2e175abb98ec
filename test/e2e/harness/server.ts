// A web server on this machine: the seed article, the tests' fixtures, and pages that a test writes itself.
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

const FOLDERS: Record<string, string> = {
  '/seeds/': join(ROOT, 'seeds'),
  '/fixtures/': join(ROOT, 'test/e2e/fixtures'),
};

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
};

interface Made {
  body: string;
  headers: Record<string, string>;
}

/** A running web server on 127.0.0.1. */
export class PageServer {
  /** Every path asked for, in order. */
  readonly asked: string[] = [];
  private made = new Map<string, Made>();

  private constructor(
    private server: Server,
    /** "http://127.0.0.1:PORT" */
    readonly origin: string,
  ) {}

  /** Starts on a free port, or on `port`. */
  static async start(port = 0): Promise<PageServer> {
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
    const pages = new PageServer(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.on('request', (request, response) => void pages.serve(request, response));
    return pages;
  }

  /** Serves `body` under a path of its own. @returns the page's address */
  put(path: string, body: string, headers: Record<string, string> = {}): string {
    this.made.set(decoded(path), { body, headers });
    return this.origin + path;
  }

  /** The address of a file under /seeds/ or /fixtures/. */
  url(path: string): string {
    return this.origin + path;
  }

  /** Stops, and cuts connections that are still open. */
  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Put together, not resolved: a path that begins with two slashes would become a host.
    const path = decoded(new URL(this.origin + (request.url ?? '/')).pathname);
    this.asked.push(path);
    const made = this.made.get(path);
    if (made) {
      const type = TYPES[extname(path)] ?? 'text/html; charset=utf-8';
      response.writeHead(200, { 'content-type': type, ...made.headers }).end(made.body);
      return;
    }
    const folder = Object.keys(FOLDERS).find((each) => path.startsWith(each));
    const inside = folder ? normalize(path.slice(folder.length)) : '..';
    if (folder && !inside.startsWith('..')) {
      const file = await readFile(join(FOLDERS[folder] as string, inside)).catch(() => null);
      if (file) {
        response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
        response.end(file);
        return;
      }
    }
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here');
  }
}

/** The path as its author wrote it; broken escapes are left as they are. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
