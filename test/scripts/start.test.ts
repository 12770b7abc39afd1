import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Started {
  readonly process: ChildProcess;
  readonly address: string;
  printed(): string;
}

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) if (child.exitCode === null && child.pid) process.kill(-child.pid, 'SIGKILL');
});

/** `npm start` without npm, in a process group of its own, as in a terminal. */
async function start(): Promise<Started> {
  const child = spawn(process.execPath, ['scripts/start.mjs'], { cwd: ROOT, detached: true });
  started.push(child);
  let printed = '';
  const address = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        printed += data;
        const [found] = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed) ?? [];
        if (found) resolve(found);
      });
    }
    child.once('exit', (code) => reject(new Error(`It ended with ${code} and printed: ${printed}`)));
  });
  return { process: child, address: await address, printed: () => printed };
}

test('it says what the sample recommends, serves the built dist, and Ctrl-C ends it cleanly', async () => {
  const { process: child, address, printed } = await start();
  expect(printed()).toMatch(/^ {2}Strategy +Macro$/m);
  expect(printed()).toMatch(/^ {2}Reason +The macro plan reaches about 372,000 different people/m);
  expect(await (await fetch(address)).text()).toContain('<title>Influencer roster</title>');
  for (const file of ['Code.js', 'Sidebar.html']) {
    expect(await (await fetch(address + file)).text()).toBe(readFileSync(`${ROOT}dist/${file}`, 'utf8'));
  }

  const exit = once(child, 'exit');
  // A terminal's Ctrl-C reaches every process of the group.
  process.kill(-(child.pid ?? 0), 'SIGINT');
  expect(await exit).toEqual([0, null]);
  expect(printed()).not.toMatch(/Error|\bat .+:\d+:\d+/);
  await expect(fetch(address)).rejects.toThrow();
});

test('where the usual port is taken it takes another', async () => {
  const [first, second] = [await start(), await start()];
  expect(second.address).not.toBe(first.address);
  expect((await fetch(second.address)).ok).toBe(true);
});
