import { encode } from 'uqr';

/** An address as a QR code (ISO/IEC 18004, level M: up to 15 % may be damaged), as an SVG with the quiet zone of four modules. */
export function qrCode(address: string): string {
  const { size, data } = encode(address, { ecc: 'M', border: 4 });
  const runs = data.flatMap((row, y) =>
    runsIn(row).map(({ start, length }) => `M${start} ${y}h${length}v1h-${length}z`),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${runs.join('')}"/></svg>\n`;
}

/** The dark stretches of a row. */
function runsIn(row: readonly boolean[]): { start: number; length: number }[] {
  return row.flatMap((dark, start) => {
    if (!dark || row[start - 1]) return [];
    const end = row.indexOf(false, start);
    return [{ start, length: (end === -1 ? row.length : end) - start }];
  });
}
