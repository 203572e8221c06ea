import { parsePack } from '../../core/pack/parse-pack.ts';

/** A worker that reads the text of a pack, off the thread that draws. Answers once, with what was read. */
onmessage = ({ data }: MessageEvent<string>) => {
  postMessage(parsePack(data));
};
