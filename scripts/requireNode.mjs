/** The even-numbered releases that every package of Kith can run on: the same as `engines` in package.json. */
const SUPPORTED = [
  [20, 19],
  [22, 13],
];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 24 && !SUPPORTED.some(([atMajor = 0, atMinor = 0]) => major === atMajor && minor >= atMinor)) {
  console.error(`Kith needs Node 20.19, 22.13, 24 or later, and this is ${process.versions.node}. A newer one is at https://nodejs.org.`);
  process.exit(1);
}
