// The tasks of a page, out of a trace of Chromium.

/** What has to be traced. */
export const traced = ['disabled-by-default-devtools.timeline', '__metadata'];

/** How long the tasks of the page's main thread worked, in ms. The browser keeps another renderer in reserve, which does next to nothing. */
export function tasksOf(events) {
  const threads = new Map(events.filter(({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain').map(({pid, tid}) => [`${pid} ${tid}`, []]));
  for (const {name, pid, tid, tdur = 0} of events) if (name === 'RunTask') threads.get(`${pid} ${tid}`)?.push(tdur / 1000);
  const worked = (tasks) => tasks.reduce((sum, task) => sum + task, 0);
  return [...threads.values()].sort((a, b) => worked(b) - worked(a))[0];
}
