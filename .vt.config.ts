import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/command/find-browser.ts';
export default defineConfig(async () => ({ test: { include: ['tests/e2e/desk.test.ts'], testTimeout: 60000, provide: { browserPath: await findBrowser() } } }));
