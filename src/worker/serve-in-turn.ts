import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { type AnalyzeAnswer, type AnalyzeRequest, type AnalyzeResponse, READY } from './protocol';

/**
 * Answers requests one by one, in the order they came, but urgent ones first. It looks for them before each: so others may
 * wait here without delaying them.
 */
export function serveInTurn(port: MessagePort, answer: (text: string) => AnalyzeAnswer): void {
  const urgent: AnalyzeRequest[] = [];
  const others: AnalyzeRequest[] = [];

  const noteArrived = (): void => {
    for (let arrived = receiveMessageOnPort(port); arrived; arrived = receiveMessageOnPort(port)) {
      const request = arrived.message as AnalyzeRequest;
      (request.urgent ? urgent : others).push(request);
    }
  };

  port.on('message', (first: AnalyzeRequest) => {
    for (let request: AnalyzeRequest | undefined = first; request; ) {
      const answered = answer(request.text);
      noteArrived();
      const next: AnalyzeRequest | undefined = urgent.shift() ?? others.shift();
      const response: AnalyzeResponse = { ...answered, id: request.id, next: next?.id };
      port.postMessage(response, 'packed' in answered ? [answered.packed.buffer as ArrayBuffer] : []);
      request = next;
    }
  });
  port.postMessage(READY);
}
