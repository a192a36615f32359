// Many files on all cores: threads of this same file, which get some files at a time and read them themselves. What they find comes back in
// the order of the files, and no more is held than what is under way.
import {availableParallelism} from 'node:os';
import {Worker, isMainThread, parentPort, workerData} from 'node:worker_threads';

/** What a thread can do with files, by name. Options and results are cloned between threads. */
export type Tasks = Readonly<Record<string, (files: string[], options: never) => Promise<unknown>>>;

/** Files that a thread gets at once: enough that asking for them takes no time. */
const batch = 24;
const mark = 'career-widgets';

/** In a thread: does what is asked for, and never returns. */
export async function serve(tasks: Tasks): Promise<void> {
  if (isMainThread || (workerData as {mark?: string} | null)?.mark !== mark) return;
  parentPort!.on('message', ({id, task, files, options}: {id: number; task: string; files: string[]; options: never}) => {
    tasks[task]!(files, options).then(
      (result) => parentPort!.postMessage({id, result}),
      (error: unknown) => parentPort!.postMessage({id, error}),
    );
  });
  await new Promise(() => {});
}

/** The results for all files, a batch at a time, in order. */
export async function* overFiles<Result>(files: readonly string[], task: string, tasks: Tasks, options: unknown, jobs = availableParallelism()): AsyncGenerator<{files: string[]; result: Result}> {
  const batches: string[][] = [];
  for (let i = 0; i < files.length; i += batch) batches.push(files.slice(i, i + batch));
  const count = Math.min(jobs, batches.length);
  // Of a few files, starting a thread takes longer than they do; standard input is the main thread's.
  if (count < 2 || files.includes('-')) {
    for (const some of batches) yield {files: some, result: (await tasks[task]!(some, options as never)) as Result};
    return;
  }
  const workers = Array.from({length: count}, () => new Worker(new URL(import.meta.url), {workerData: {mark}}));
  const waiting = new Map<number, {resolve(result: Result): void; reject(error: unknown): void}>();
  for (const worker of workers) {
    worker.on('message', ({id, result, error}: {id: number; result: Result; error?: unknown}) => {
      const {resolve, reject} = waiting.get(id)!;
      waiting.delete(id);
      error === undefined ? resolve(result) : reject(error);
    });
    worker.on('error', (error) => waiting.forEach(({reject}) => reject(error)));
  }
  try {
    const started: Promise<Result>[] = [];
    const start = (id: number) => {
      if (id >= batches.length) return;
      started[id] = new Promise((resolve, reject) => waiting.set(id, {resolve, reject}));
      // A failure is heard when its turn comes.
      started[id].catch(() => {});
      workers[id % count]!.postMessage({id, task, files: batches[id], options});
    };
    for (let id = 0; id < 2 * count; id++) start(id);
    for (let id = 0; id < batches.length; id++) {
      const result = await started[id]!;
      delete started[id];
      start(id + 2 * count);
      yield {files: batches[id]!, result};
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
