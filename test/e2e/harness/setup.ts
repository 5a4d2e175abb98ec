// Runs once before all end-to-end tests: the browsers must be there, and the extension is built as users get it.
import type { TestProject } from 'vitest/node';
import { needBrowser } from './browsers.ts';
import { buildExtensions } from './extension.ts';

export default async function setup(project: TestProject): Promise<() => void> {
  needBrowser('chrome');
  needBrowser('firefox');
  const { builds, remove } = await buildExtensions();
  project.provide('builds', builds);
  return remove;
}
