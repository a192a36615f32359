import {executeServerCommand} from '@web/test-runner-commands';

/** Filled in where the tests are compiled. */
declare const __ENGINE__: 'chromium' | 'firefox' | 'webkit';
/** What the tests run in. */
export const engine = __ENGINE__;

interface RunningMocha {
  currentRunnable?: {fullTitle(): string; skip(): never};
}

/** Skips the running test; `npm run test:engines` says why, and how many are skipped for that. */
export async function skip(reason: string): Promise<never> {
  const {currentRunnable} = (window as unknown as {__WTR_MOCHA_RUNNER__: RunningMocha}).__WTR_MOCHA_RUNNER__;
  await executeServerCommand('skipped', {title: currentRunnable!.fullTitle(), reason});
  return currentRunnable!.skip();
}

/** Whether an engine cannot do what a part of the running test needs; that is told with what is skipped. @param reason - What that is. */
export async function isWithout(engines: readonly (typeof engine)[], reason: string): Promise<boolean> {
  const isHere = engines.includes(engine);
  if (isHere) await executeServerCommand('skipped', {reason, inPart: true});
  return isHere;
}

/** Skips the running test in an engine that cannot do what it needs. @param reason - What that is. */
export async function skipIn(engines: readonly (typeof engine)[], reason: string): Promise<void> {
  if (engines.includes(engine)) await skip(reason);
}

/** Why rings are not looked for in WebKit. */
export const noRings = 'shows no ring where a page is driven (on a plain page Tab shows each)';
