// A proxy between a browser and the world: passes on what goes to this machine, refuses the rest, records all of it.
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  request as send,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DriverOptions } from './driver.ts';

/** A proxy that sees every request that a browser makes, whichever of its parts makes it. */
export class RecordingProxy {
  /** Addresses asked for, in order; "host:443" for encrypted ones. */
  readonly asked: string[] = [];

  private constructor(
    private server: Server,
    private port: number,
  ) {}

  static async start(): Promise<RecordingProxy> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const proxy = new RecordingProxy(server, (server.address() as AddressInfo).port);
    server.on('request', (request, response) => proxy.pass(request, response));
    server.on('connect', (request, socket) => {
      proxy.asked.push(request.url ?? '');
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    server.on('clientError', (_error, socket) => socket.destroy());
    return proxy;
  }

  /** What makes a browser send everything here, requests to this machine too. */
  options(): DriverOptions {
    return {
      chromeArgs: [`--proxy-server=http://127.0.0.1:${this.port}`, '--proxy-bypass-list=<-loopback>'],
      firefoxPrefs: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': this.port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': this.port,
        'network.proxy.no_proxies_on': '',
        'network.proxy.allow_hijacking_localhost': true,
      },
    };
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private pass(request: IncomingMessage, response: ServerResponse): void {
    const url = request.url ?? '';
    this.asked.push(url);
    const target = URL.canParse(url) ? new URL(url) : null;
    if (target?.hostname !== '127.0.0.1') {
      response.writeHead(403).end();
      return;
    }
    const onward = send(url, { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  }
}
