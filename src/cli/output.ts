// The one place that writes to standard output and standard error. A terminal obeys control characters, and what is written may come from anybody: from guides,
// names of files, options.
import {exit, stderr, stdout} from 'node:process';
import {format} from 'node:util';
import {visible} from '../guide/visible.js';

/** Whoever reads has closed the pipe (`… | head`). Nobody is left to be told of it: it ends as other commands do, which that signal ends (128 + SIGPIPE). */
function endAt(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') exit(141);
  throw error;
}
for (const stream of [stdout, stderr]) stream.on('error', endAt);

/** Waits until it is written: a process that ends takes with it what is still on its way into a pipe. */
const write = (stream: NodeJS.WriteStream, text: string) => new Promise<void>((done) => void stream.write(text, (error) => (error ? endAt(error) : done())));
const lineOf = (text: string) => `${visible(text)}\n`;

/** What was asked for, on standard output: control characters are written out, as JSON takes them too. */
export const print = (text: string): Promise<void> => write(stdout, text.replace(/(?![\n\t])\p{Cc}/gu, visible));
/** Lines that say something, on standard output: without what turns the direction of text or shows nothing, too. */
export const printLines = (lines: readonly string[]): Promise<void> => write(stdout, lines.map(lineOf).join(''));
/** A line on standard error. */
export const tell = (text: string): Promise<void> => write(stderr, lineOf(text));
/** A line to whoever runs the command, beside what it prints. */
export const say = (text: string): Promise<void> => tell(`career-widgets: ${text}`);

// What a server warns of has what was asked for in it.
console.warn = (...given: unknown[]) => void Promise.all(format(...given).split('\n').map(say));
