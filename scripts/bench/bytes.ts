/** What files weigh on the wire. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export interface Weight {
  ruw: number;
  gzip: number;
  brotli: number;
}

/**
 * Bytes as a good static host sends them: compressed as hard as it goes, once, when the file is published. What was
 * compressed already (Pagefind's own files) goes as it is.
 */
export function weigh(content: Uint8Array | string): Weight {
  const bytes = Buffer.from(content);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return {
    ruw: bytes.length,
    gzip: Math.min(bytes.length, gzipSync(bytes, { level: 9 }).length),
    brotli: Math.min(bytes.length, brotliCompressSync(bytes, { params }).length),
  };
}

/** The weight of several files together. */
export function together(weights: readonly Weight[]): Weight {
  const sum = (of: keyof Weight) => weights.reduce((all, weight) => all + weight[of], 0);
  return { ruw: sum('ruw'), gzip: sum('gzip'), brotli: sum('brotli') };
}
