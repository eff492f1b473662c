package bot.verbatim.verify;

import java.util.Locale;
import java.util.regex.Pattern;

/// The file format of a source's text.
public enum TextFormat {
  PLAIN,
  MARKDOWN,
  HTML,
  /// SubRip captions.
  SRT,
  /// Web Video Text Tracks captions.
  VTT;

  private static final Pattern HTML_START =
      Pattern.compile("(?is)\\A\\s*+(<!doctype html|<html|<head|<body|<article|<div|<p[ >]).*");
  private static final Pattern SRT_START =
      Pattern.compile("(?s)\\A\\s*+[0-9]++\\s*\\R[0-9:,. ]+-->.*");

  /// Signs of Markdown: a heading, a link or bold text.
  private static final Pattern MARKDOWN_SIGNS =
      Pattern.compile("(?m)^#{1,6} \\S|\\]\\(https?://|\\*\\*\\S");

  /// The format by the file name's extension, or else by the beginning of the content.
  ///
  /// @param fileName with or without folders
  /// @param content the text of the file; where the extension is none of the known ones, its first
  ///   4,000 chars decide (chosen by hand)
  public static TextFormat of(String fileName, String content) {
    String name = fileName.toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return switch (ending) {
      case "md", "markdown" -> MARKDOWN;
      case "html", "htm", "xhtml" -> HTML;
      case "srt" -> SRT;
      case "vtt" -> VTT;
      default -> lookingLike(content.substring(0, Math.min(content.length(), 4_000)));
    };
  }

  private static TextFormat lookingLike(String beginning) {
    String text = beginning.startsWith("\uFEFF") ? beginning.substring(1) : beginning;
    if (text.startsWith("WEBVTT")) {
      return VTT;
    }
    if (SRT_START.matcher(text).matches()) {
      return SRT;
    }
    if (HTML_START.matcher(text).matches()) {
      return HTML;
    }
    return MARKDOWN_SIGNS.matcher(text).find() ? MARKDOWN : PLAIN;
  }
}
