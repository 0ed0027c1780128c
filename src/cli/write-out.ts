/** Standard output, with its back-pressure respected: nothing is lost, and memory does not grow. */
import { once } from 'node:events';

export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
