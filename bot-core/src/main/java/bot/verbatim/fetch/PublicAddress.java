package bot.verbatim.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// Decides which addresses are on the public internet: all of IPv4 and of IPv6's
/// [2000::/3](https://www.iana.org/assignments/ipv6-address-space), except for IANA's
/// [special-purpose](https://www.iana.org/assignments/iana-ipv4-special-registry) blocks, blocks
/// that embed an IPv4 address, and metadata services of clouds.
///
/// The list is explicit since [InetAddress#isSiteLocalAddress] and the like miss most of them.
final class PublicAddress {

  private static final List<Block> SPECIAL =
      List.of(
          v4(0, 0, 0, 0, 8), // this network
          v4(10, 0, 0, 0, 8), // private
          v4(100, 64, 0, 0, 10), // behind a carrier's NAT; metadata of some clouds
          v4(127, 0, 0, 0, 8), // loopback
          v4(168, 63, 129, 16, 32), // metadata of one cloud
          v4(169, 254, 0, 0, 16), // link-local; metadata of most clouds
          v4(172, 16, 0, 0, 12), // private
          v4(192, 0, 0, 0, 24), // protocol assignments; metadata of one cloud
          v4(192, 0, 2, 0, 24), // documentation
          v4(192, 31, 196, 0, 24), // AS112
          v4(192, 52, 193, 0, 24), // AMT
          v4(192, 88, 99, 0, 24), // 6to4 relay anycast
          v4(192, 168, 0, 0, 16), // private
          v4(192, 175, 48, 0, 24), // AS112
          v4(198, 18, 0, 0, 15), // benchmarks
          v4(198, 51, 100, 0, 24), // documentation
          v4(203, 0, 113, 0, 24), // documentation
          v4(224, 0, 0, 0, 4), // multicast
          v4(240, 0, 0, 0, 4), // reserved, broadcast
          v6(0x2001, 0x0000, 23), // protocol assignments; Teredo embeds an IPv4 address
          v6(0x2001, 0x0db8, 32), // documentation
          v6(0x2002, 0x0000, 16), // 6to4 embeds an IPv4 address
          v6(0x2620, 0x004f, 32), // AS112
          v6(0x3fff, 0x0000, 20)); // documentation

  private PublicAddress() {}

  /// A CIDR block: the addresses that share their first bits.
  private record Block(List<Integer> start, int bits) {
    boolean holds(byte[] address) {
      if (address.length != start.size()) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit & 7);
        if ((address[bit >> 3] & mask) != (start.get(bit >> 3) & mask)) {
          return false;
        }
      }
      return true;
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

  private static Block v4(int a, int b, int c, int d, int bits) {
    return new Block(List.of(a, b, c, d), bits);
  }

  private static Block v6(int first, int second, int bits) {
    return new Block(
        List.of(
            first >> 8,
            first & 0xFF,
            second >> 8,
            second & 0xFF,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0),
        bits);
  }
}
