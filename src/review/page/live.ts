/** What the server tells by itself: a new report, a check that runs, what others decided. */
import type { Live } from '../wire.js';

const AGAIN_MS = 2000;

/** Listens for good. `online` is told whether the server can be heard. */
export function listen(heard: (live: Live) => void, online: (is: boolean) => void): void {
  const live = new EventSource('/api/live');
  live.onopen = () => online(true);
  live.onerror = () => {
    online(false);
    // A browser gives up for good when the answer was a refusal: begin anew, for the server may only have been restarted.
    if (live.readyState === EventSource.CLOSED) setTimeout(() => listen(heard, online), AGAIN_MS);
  };
  live.onmessage = (message) => heard(JSON.parse(message.data as string) as Live);
}
