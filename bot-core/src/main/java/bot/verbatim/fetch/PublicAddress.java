package bot.verbatim.fetch;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/// Decides which addresses are on the public internet: all of IPv4 and of IPv6's
/// [2000::/3](https://www.iana.org/assignments/ipv6-address-space), except for IANA's
/// [special-purpose](https://www.iana.org/assignments/iana-ipv4-special-registry) blocks, blocks
/// that embed an IPv4 address, and metadata services of clouds.
///
/// The list is explicit since [InetAddress#isSiteLocalAddress] and the like miss most of them.
final class PublicAddress {

  private static final List<Block> SPECIAL =
      Stream.of(
              "0.0.0.0/8", // this network
              "10.0.0.0/8", // private
              "100.64.0.0/10", // behind a carrier's NAT; metadata of some clouds
              "127.0.0.0/8", // loopback
              "168.63.129.16/32", // metadata of one cloud
              "169.254.0.0/16", // link-local; metadata of most clouds
              "172.16.0.0/12", // private
              "192.0.0.0/24", // protocol assignments; metadata of one cloud
              "192.0.2.0/24", // documentation
              "192.31.196.0/24", // AS112
              "192.52.193.0/24", // AMT
              "192.88.99.0/24", // 6to4 relay anycast
              "192.168.0.0/16", // private
              "192.175.48.0/24", // AS112
              "198.18.0.0/15", // benchmarks
              "198.51.100.0/24", // documentation
              "203.0.113.0/24", // documentation
              "224.0.0.0/4", // multicast
              "240.0.0.0/4", // reserved, broadcast
              "2001::/23", // protocol assignments; Teredo embeds an IPv4 address
              "2001:db8::/32", // documentation
              "2002::/16", // 6to4 embeds an IPv4 address
              "2620:4f::/32", // AS112
              "3fff::/20") // documentation
          .map(Block::of)
          .toList();

  private PublicAddress() {}

  /// A CIDR block: the addresses that share their first bits.
  private record Block(int bytes, BigInteger prefix, int hostBits) {

    static Block of(String cidr) {
      int slash = cidr.indexOf('/');
      byte[] first = InetAddress.ofLiteral(cidr.substring(0, slash)).getAddress();
      int hostBits = 8 * first.length - Integer.parseInt(cidr.substring(slash + 1));
      return new Block(first.length, new BigInteger(1, first).shiftRight(hostBits), hostBits);
    }

    boolean holds(byte[] address) {
      return address.length == bytes
          && new BigInteger(1, address).shiftRight(hostBits).equals(prefix);
    }
  }

  /// An address is not on the public internet.
  static final class NotPublicException extends UnknownHostException {
    private static final long serialVersionUID = 1;
  }

  /// @throws NotPublicException if the address is not on the public internet
  static void require(InetAddress address) throws NotPublicException {
    if (!is(address)) {
      throw new NotPublicException();
    }
  }

  /// Whether the address is on the public internet.
  static boolean is(InetAddress address) {
    byte[] bytes = address.getAddress();
    boolean global = address instanceof Inet4Address || (bytes[0] & 0xE0) == 0x20;
    return global && SPECIAL.stream().noneMatch(block -> block.holds(bytes));
  }
}
