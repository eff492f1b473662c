package bot.verbatim.search;

import bot.verbatim.search.Slot.Meaning;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/// Compares a quote's words with the words asked for: which are there, in which place, how near to
/// one another, and what else there is. Not for several threads at once.
final class CloseLook {

  private static final double[] SECTION_WEIGHTS = {1, 1, 1.15, 0.8, 0.5, 0.7};
  private static final double NEIGHBOURS = 0.35;
  private static final double SHORTNESS = 0.6;

  static final boolean MODEL = !Boolean.getBoolean("x.old");
  static final double K = 25;
  static final double LEN0 = 8;
  static final double OTHERLEN = 15;
  static final double BETA = 0.6;
  private final List<Slot> slots;
  private final int[] hashes;
  private final int[] slotOf;
  private final double[] trustOf;
  private final int mask;
  private final double[] found;
  private final int[] lastAt;
  private final double[] nearness;
  private double covered;
  private int missing;

  CloseLook(List<Slot> slots) {
    this.slots = slots;
    int meanings = slots.stream().mapToInt(slot -> slot.meanings().size()).sum();
    int size = Integer.highestOneBit(Math.max(1, meanings) * 4) * 2;
    this.mask = size - 1;
    this.hashes = new int[size];
    this.slotOf = new int[size];
    this.trustOf = new double[size];
    this.found = new double[slots.size()];
    this.lastAt = new int[slots.size()];
    this.nearness = new double[slots.size()];
    Arrays.fill(slotOf, -1);
    for (int i = 0; i < slots.size(); i++) {
      for (Meaning meaning : slots.get(i).meanings()) {
        put(meaning, i);
      }
    }
  }

  private void put(Meaning meaning, int slot) {
    int at = meaning.hash() & mask;
    while (slotOf[at] >= 0) {
      at = (at + 1) & mask;
    }
    hashes[at] = meaning.hash();
    slotOf[at] = slot;
    trustOf[at] = meaning.trust();
  }

  /// How well the quote with this [Passport] fits; what was found is kept until the next one.
  double score(BytesRef passport) {
    Arrays.fill(found, 0);
    Arrays.fill(nearness, 0);
    Unpacker in = new Unpacker(passport.bytes, passport.offset, passport.length);
    int[] lengths = new int[Passport.SECTIONS];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = in.number();
    }
    int at = in.at();
    for (int i = 0; i < lengths.length; i++) {
      scan(
          passport.bytes,
          at,
          lengths[i],
          MODEL
              ? SECTION_WEIGHTS[i] / Math.pow(LEN0 + (i == 0 ? lengths[i] : OTHERLEN), BETA)
              : SECTION_WEIGHTS[i]);
      at += lengths[i] * Integer.BYTES;
    }
    return total(lengths[0]);
  }

  private void scan(byte[] bytes, int start, int length, double sectionWeight) {
    Arrays.fill(lastAt, -100);
    for (int i = 0; i < length; i++) {
      int hash = (int) Packer.INTS.get(bytes, start + i * Integer.BYTES);
      for (int at = hash & mask; slotOf[at] >= 0; at = (at + 1) & mask) {
        if (hashes[at] == hash) {
          meet(slotOf[at], trustOf[at] * sectionWeight, i);
        }
      }
    }
  }

  private void meet(int slot, double trust, int place) {
    found[slot] = Math.max(found[slot], trust);
    if (slot > 0) {
      near(slot, place - lastAt[slot - 1], 1);
    }
    if (slot + 1 < lastAt.length) {
      near(slot + 1, place - lastAt[slot + 1], 0.6);
    }
    lastAt[slot] = place;
  }

  private void near(int pair, int distance, double worth) {
    if (distance > 0 && distance < 8) {
      nearness[pair] = Math.max(nearness[pair], worth / distance);
    }
  }

  private double total(int textLength) {
    double sum = 0;
    covered = 0;
    missing = 0;
    double all = 0;
    for (int i = 0; i < found.length; i++) {
      Slot slot = slots.get(i);
      all += slot.weight();
      sum +=
          MODEL ? Math.log1p(K * found[i] * Math.expm1(slot.weight())) : slot.weight() * found[i];
      if (found[i] > 0) {
        covered += slot.weight();
        if (i > 0 && nearness[i] > 0) {
          sum += NEIGHBOURS * nearness[i] * Math.min(slot.weight(), slots.get(i - 1).weight());
        }
      } else if (!slot.light()) {
        missing++;
      }
    }
    covered /= Math.max(1e-9, all);
    return MODEL ? sum : sum - SHORTNESS * Math.log(8 + textLength);
  }

  /// The share of the words' weight that the last quote holds in any meaning.
  double covered() {
    return covered;
  }

  /// How many words that say something the last quote does not hold in any meaning.
  int missing() {
    return missing;
  }
}
