import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';

// The first search on a machine without a browser unpacks one: 4 s on two cores, more where the disk is slow.
const UNPACKING = 120_000;

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A machine that has these files and no other, with the paths of its own system. */
function machineWith({ files = [] as string[], ...rest }) {
  const isFile = (file: string) => files.includes(withSlashes(file));
  return { platform: 'linux', arch: 'arm64', env: {}, isFile, ...rest };
}

/** The tests of another system's paths run on Windows, too. */
function withSlashes(file: string) {
  return file.replaceAll('\\', '/');
}

/** Whether letters come out as letters: no font draws nothing, a missing letter is drawn as an empty box. */
async function drawsText(browser: Browser) {
  const page = await browser.newPage({ viewport: { width: 200, height: 100 } });
  const pictures = new Set<string>();
  for (const text of ['', 'Rostermix', 'g', 'ğ', 'ş']) {
    await page.setContent(`<meta charset="utf-8"><h1>${text}</h1>`);
    pictures.add((await page.screenshot()).toString('base64'));
  }
  await page.close();
  return pictures.size === 5;
}

describe('the order of the search', () => {
  it('CHROME_PATH wins over an installed browser', async () => {
    const files = ['/opt/mine/chrome', '/usr/bin/google-chrome'];
    const found = await findBrowser(machineWith({ files, env: { CHROME_PATH: '/opt/mine/chrome' } }));
    expect(found).toMatchObject({ executablePath: '/opt/mine/chrome', from: 'CHROME_PATH' });
  });

  it('a CHROME_PATH that is not there is an error, even beside an installed browser', async () => {
    const machine = machineWith({ files: ['/usr/bin/google-chrome'], env: { CHROME_PATH: '/opt/gone/chrome' } });
    await expect(findBrowser(machine)).rejects.toThrow(
      'CHROME_PATH is set to /opt/gone/chrome, but there is no such file.',
    );
  });

  it('a CHROME_PATH that names a folder is an error', async () => {
    await expect(findBrowser({ env: { CHROME_PATH: root } })).rejects.toThrow('there is no such file');
  });

  it('an empty CHROME_PATH is none', async () => {
    const machine = machineWith({ files: ['/usr/bin/chromium'], env: { CHROME_PATH: '' } });
    expect((await findBrowser(machine)).from).toBe('installed');
  });

  it.each([
    { platform: 'linux', file: '/usr/bin/google-chrome', env: {} },
    { platform: 'linux', file: '/snap/bin/chromium', env: { PATH: '' } },
    { platform: 'linux', file: '/home/me/bin/chromium-browser', env: { PATH: '/bin:/home/me/bin' } },
    { platform: 'linux', file: '/nix/bin/microsoft-edge', env: { PATH: '/nix/bin' } },
    { platform: 'darwin', file: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', env: {} },
    {
      platform: 'darwin',
      file: '/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium',
      env: { HOME: '/Users/me' },
    },
    {
      platform: 'win32',
      file: 'C:/Program Files/Google/Chrome/Application/chrome.exe',
      env: { ProgramFiles: 'C:\\Program Files' },
    },
    {
      platform: 'win32',
      file: 'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
      env: { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
    },
  ])('an installed browser is found at $file', async ({ platform, file, env }) => {
    const found = await findBrowser(machineWith({ platform, env, files: [file] }));
    expect(withSlashes(found.executablePath)).toBe(file);
    expect(found.from).toBe('installed');
  });

  it('Chrome, which users have, is preferred to Chromium and Edge', async () => {
    const files = ['/usr/bin/microsoft-edge', '/usr/bin/chromium', '/usr/bin/google-chrome-stable'];
    const found = await findBrowser(machineWith({ files }));
    expect(withSlashes(found.executablePath)).toBe('/usr/bin/google-chrome-stable');
  });

  it("Playwright's download serves where no browser is installed", async () => {
    const download = chromium.executablePath();
    const found = await findBrowser(machineWith({ files: [withSlashes(download)] }));
    expect(found).toMatchObject({ executablePath: download, from: "Playwright's download" });
  });

  it.each([
    { platform: 'linux', arch: 'arm64' },
    { platform: 'darwin', arch: 'x64' },
    { platform: 'win32', arch: 'x64' },
    { platform: 'freebsd', arch: 'x64' },
  ])('where nothing is found on $platform $arch, the error says what to install', async (system) => {
    await expect(findBrowser(machineWith(system))).rejects.toThrow(
      'No Chromium found: install Google Chrome, Chromium or Edge, or set CHROME_PATH to one.',
    );
  });
});

describe('the browser of this machine', () => {
  let browser: Browser;
  let servers: Server[];
  let home: string;
  let stranger: string;

  beforeAll(async () => {
    browser = await chromium.launch(await findBrowser());
    servers = [await serve('<p>home'), await serve('<p>stranger')];
    [home, stranger] = servers.map(addressOf) as [string, string];
  }, UNPACKING);

  afterAll(async () => {
    for (const server of servers ?? []) server.close();
    await browser?.close();
  });

  it('shows text', async () => {
    expect(await drawsText(browser)).toBe(true);
  });

  it('keeps the same-origin rule', async () => {
    const page = await browser.newPage();
    await page.goto(home);
    const answer = page.evaluate((address) => fetch(address).then((response) => response.text()), stranger);
    await expect(answer).rejects.toThrow('Failed to fetch');
    await page.close();
  });

  it('gives a frame of another site its own process', async () => {
    // The same computer under another name is another site.
    const frame = stranger.replace('127.0.0.1', 'localhost');
    const page = await browser.newPage();
    await page.goto(home);
    await page.setContent(`<iframe src="${frame}"></iframe>`, { waitUntil: 'load' });
    const session = await browser.newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    expect(targetInfos).toContainEqual(expect.objectContaining({ type: 'iframe', url: frame }));
    await page.close();
  });
});

it('the sandbox stays for everyone but root', async () => {
  const { args } = await findBrowser(machineWith({ files: ['/usr/bin/chromium'] }));
  expect(args.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
});

// The bundled Chromium is made for this system; one with another C library (Alpine) has no such loader.
const runsBundled = process.platform === 'linux' && process.arch === 'x64' && existsSync('/lib64/ld-linux-x86-64.so.2');

describe.runIf(runsBundled)('the bundled Chromium', () => {
  let cacheFolder: string;

  const nothingInstalled = () => ({ env: { ...process.env, CHROME_PATH: '' }, isFile: () => false, cacheFolder });

  // Beside the real one, because a machine's folder for temporary files may forbid programs.
  beforeAll(async () => {
    const parent = path.join(root, 'node_modules/.cache');
    await mkdir(parent, { recursive: true });
    cacheFolder = await mkdtemp(path.join(parent, 'test-'));
  });

  afterAll(async () => {
    await rm(cacheFolder, { recursive: true, force: true });
  });

  const program = `
    import { chromium } from 'playwright-core';
    import { findBrowser } from './scripts/find-browser.mjs';
    const [cacheFolder] = process.argv.slice(1);
    const env = { ...process.env, CHROME_PATH: '' };
    const browser = await chromium.launch(await findBrowser({ env, isFile: () => false, cacheFolder }));
    console.log(browser.version());
    await browser.close();`;

  const inAnotherProcess = () => ['--input-type=module', '--eval', program, cacheFolder];

  it(
    'is whole for two processes at once, after a third was killed while it unpacked',
    async () => {
      const killed = spawn(process.execPath, inAnotherProcess(), { cwd: root });
      while ((await readdir(cacheFolder)).length === 0) await wait(10);
      await wait(300);
      killed.kill('SIGKILL');

      const launch = () => promisify(execFile)(process.execPath, inAnotherProcess(), { cwd: root });
      const [one, other] = await Promise.all([launch(), launch()]);
      expect(one.stdout).toMatch(/^\d+\./);
      expect(other.stdout).toBe(one.stdout);
    },
    UNPACKING,
  );

  it(
    'shows text, and is not unpacked a second time',
    async () => {
      const first = await findBrowser(nothingInstalled());
      const folders = await readdir(cacheFolder);
      const second = await findBrowser(nothingInstalled());
      expect(second).toEqual(first);
      expect(second.from).toMatch(/^@sparticuz\/chromium \d/);
      expect(await readdir(cacheFolder)).toEqual(folders);

      const browser = await chromium.launch(second);
      expect(await drawsText(browser)).toBe(true);
      await browser.close();
    },
    UNPACKING,
  );

  it(
    'runs without a sandbox, which it has no helper for',
    async () => {
      expect((await findBrowser(nothingInstalled())).args).toContain('--no-sandbox');
    },
    UNPACKING,
  );
});

function serve(answer: string) {
  return new Promise<Server>((resolve) => {
    const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(answer));
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

function addressOf(server: Server) {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
