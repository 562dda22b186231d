import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { finish, type Steps, sideBySide, takeBatch } from '../language/steps';
import { type AnalyzeAnswer, type AnalyzeRequest, READY, type WorkerMessage } from './protocol';

/**
 * Answers requests in the order they came, several side by side, but urgent ones first. It looks for those after each
 * step: so others may wait here, and be under way, without delaying them.
 */
export function serveInTurn(port: MessagePort, answer: (text: string) => Steps<AnalyzeAnswer>): void {
  const urgent: AnalyzeRequest[] = [];
  const others: AnalyzeRequest[] = [];

  const tell = (message: WorkerMessage): void => port.postMessage(message);
  const tellAtHand = (requests: readonly AnalyzeRequest[]): void => tell({ atHand: requests.map(({ id }) => id) });
  const respond = ({ id }: AnalyzeRequest, answered: AnalyzeAnswer): void => tell({ ...answered, id });

  const note = (request: AnalyzeRequest): void => void (request.urgent ? urgent : others).push(request);
  const noteArrived = (): void => {
    for (let arrived = receiveMessageOnPort(port); arrived; arrived = receiveMessageOnPort(port)) note(arrived.message);
  };

  /** True where there were any. */
  const answerUrgent = (): boolean => {
    let any = false;
    for (noteArrived(); urgent.length > 0; noteArrived()) {
      const request = urgent.shift()!;
      tellAtHand([request]);
      respond(request, finish(answer(request.text)));
      any = true;
    }
    return any;
  };

  const answerSideBySide = (batch: readonly AnalyzeRequest[]): void => {
    const left = new Set(batch);
    tellAtHand(batch);
    sideBySide(
      batch.map(({ text }) => answer(text)),
      (place, answered) => {
        left.delete(batch[place]);
        respond(batch[place], answered);
      },
      () => {
        if (answerUrgent()) tellAtHand([...left]);
      },
    );
  };

  port.on('message', (first: AnalyzeRequest) => {
    note(first);
    for (;;) {
      answerUrgent();
      if (others.length === 0) return;
      answerSideBySide(takeBatch(others, ({ text, alone }) => (alone ? Number.POSITIVE_INFINITY : text.length)));
    }
  });
  tell(READY);
}
