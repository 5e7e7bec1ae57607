// Loaded before a command (`node --import`): ends the process, as a power cut does, just before its nth act on the disk, or in the middle
// of it where that is a file being written. KILL_AT is that number; with none the acts are counted and printed at the end.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

const at = Number(process.env.KILL_AT ?? Number.POSITIVE_INFINITY);
let acts = 0;
const acting = ['writeFileSync', 'renameSync', 'rmSync', 'mkdirSync', 'mkdtempSync', 'cpSync', 'copyFileSync', 'linkSync'];
for (const name of acting) {
  const original = fs[name];
  fs[name] = (...args) => {
    acts += 1;
    if (acts < at) return original(...args);
    if (name === 'writeFileSync') original(args[0], String(args[1]).slice(0, String(args[1]).length / 2), args[2]);
    process.kill(process.pid, 'SIGKILL');
    // The signal comes a moment later.
    for (;;);
  };
}
syncBuiltinESMExports();
if (!Number.isFinite(at)) process.on('exit', () => process.stderr.write(`acts ${acts}\n`));
