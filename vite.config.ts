// Builds the extension for Chrome or Firefox (`--mode chrome|firefox`) and holds the settings of the tests.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}', 'test/gold/**/*.test.ts', 'test/fuzz/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
