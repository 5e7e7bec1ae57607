import dns from 'node:dns';
import net from 'node:net';
import ipaddr from 'ipaddr.js';

/** Why no connection is made to an IP address; undefined where it is one of the public Internet. */
export type Refuse = (address: string) => string | undefined;

const words: Readonly<Record<string, string>> = {
  loopback: 'is this machine',
  private: 'is in a private network',
  uniqueLocal: 'is in a private network',
  linkLocal: 'is in the local network',
  unspecified: 'is this machine',
};

/** Everything but public unicast addresses is refused, and so are forms of IPv6 that carry an IPv4 address inside. */
export const refuseLocal: Refuse = (address) => {
  if (!ipaddr.isValid(address)) return 'is no IP address';
  const range = ipaddr.process(address).range();
  return range === 'unicast' ? undefined : (words[range] ?? 'is no address of the public Internet');
};

/** The system's resolver, or a test's. */
export type Lookup = typeof dns.lookup;

/** A connection that is not made, and why. */
export class RefusedHost extends Error {}

/** Names of `URL.hostname`: an IPv6 address stands in brackets there. */
const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, '');

/** Throws a RefusedHost for a host that is an IP address; names are checked when they are looked up. */
export const checkLiteral = (hostname: string, refuse: Refuse): void => {
  const host = bare(hostname);
  const why = net.isIP(host) === 0 ? undefined : refuse(host);
  if (why !== undefined) throw new RefusedHost(`${host} ${why}`);
};

/**
 * A resolver for `http.request`. The connection is made to the very addresses that are checked here, so that a name
 * cannot lead elsewhere at a second look; one bad address among several refuses the name.
 */
export const guardedLookup =
  (refuse: Refuse, lookup: Lookup = dns.lookup): net.LookupFunction =>
  (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      const first = found?.[0];
      if (error || !first) {
        done(error ?? new Error(`no address of ${hostname}`), '', 0);
        return;
      }
      const refused = found.flatMap(({ address }) => {
        const why = refuse(address);
        return why === undefined ? [] : [`${hostname} leads to ${address}, which ${why}`];
      });
      if (refused[0] !== undefined) done(new RefusedHost(refused[0]), '', 0);
      else if (options.all) done(null, found);
      else done(null, first.address, first.family);
    });
  };
