// What is packed in the page, as bytes: see packing.py.
const HIGH = new Map([...new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 32 }, (_, i) => i + 128))].map((sign, i) => [sign.charCodeAt(0), i + 128]));
function bytesOf(text) {
  const out = new Uint8Array(text.length);
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code === 61) code = text.charCodeAt(++i) - 64;
    else if (code > 255) code = HIGH.get(code);
    out[n++] = code;
  }
  return out.subarray(0, n);
}
