// Opens and seals files in the format of age, in a worker of its own: {bytes, tries} opens with the first passphrase that fits, {bytes, passphrase} seals.
self.onmessage = async ({ data: { bytes, tries, passphrase } }) => {
  if (passphrase) {
    const sealing = new age.Encrypter();
    sealing.setPassphrase(passphrase);
    return postMessage({ bytes: await sealing.encrypt(bytes) });
  }
  let raw = bytes;
  try { if (raw[0] !== 97) raw = age.armor.decode(new TextDecoder().decode(bytes)); } catch (error) { return postMessage({}); }
  for (const words of tries) {
    const opening = new age.Decrypter();
    opening.addPassphrase(words);
    try { return postMessage({ bytes: await opening.decrypt(raw) }); } catch (error) { continue; }
  }
  postMessage({});
};
