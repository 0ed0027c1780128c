/** Which addresses may be fetched from: those of the public internet alone, whatever a name resolves to. */
import { BlockList, isIP } from 'node:net';

/** Special-purpose blocks of the IANA registries (IPv4, RFC 6890 and its successors): this network, private, shared, loopback, link-local, documentation, tests, multicast, reserved. */
const IPV4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];
/** Parts of the global unicast space that lead elsewhere: documentation, tunnels and translations that carry an IPv4 address. */
const IPV6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const refused = new BlockList();
for (const [network, bits] of IPV4) refused.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of IPV6) refused.addSubnet(network, bits, 'ipv6');
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');

/** Whether an IP address is one of the public internet. */
export function isPublic(address: string): boolean {
  if (isIP(address) === 4) return !refused.check(address, 'ipv4');
  // Everything outside global unicast is local, mapped or translated.
  return isIP(address) === 6 && globalUnicast.check(address, 'ipv6') && !refused.check(address, 'ipv6');
}
