// What is packed in the page, as bytes: see packing.py.
const HIGH = new Map([..."\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178"]
  .map((c, i) => [c.charCodeAt(0), [128, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 142, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 158, 159][i]]));

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

const unpacked = (text) => fzstd.decompress(bytesOf(text));
