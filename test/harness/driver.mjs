// Lets tests in the extension host run a function against the page that shows this VS Code.
import { randomBytes } from 'node:crypto';
import http from 'node:http';

/**
 * Serves POST requests `{ fn, arg }`, `fn` being the source of `(page, arg) => value`, on a secret address of
 * 127.0.0.1; answers `{ value }`, or status 500 and `{ error }`. `getPage` gives (a promise of) the Playwright page.
 */
export async function startDriver(getPage) {
  const secret = randomBytes(16).toString('hex');
  const server = http.createServer(async (request, response) => {
    if (request.method !== 'POST' || request.url !== `/${secret}`) {
      response.writeHead(403).end();
      return;
    }
    try {
      let body = '';
      for await (const chunk of request) body += chunk;
      const { fn, arg } = JSON.parse(body);
      const value = await new Function(`return (${fn})`)()(await getPage(), arg);
      response.end(JSON.stringify({ value }));
    } catch (error) {
      response.writeHead(500).end(JSON.stringify({ error: String(error?.stack ?? error) }));
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${server.address().port}/${secret}`, stop };
}
