package org.pursuant.source.theyworkforyou;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The characters of a document, by the encoding that it declares (UTF-8 where it declares none),
/// as far as its bytes are of that encoding. Bytes that are not end it: guessing would change
/// words.
///
/// @param fault why it ends early; null where all of it could be decoded
record DecodedXml(String text, @Nullable String fault) {
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");
  private static final int DECLARATION = 200;

  static DecodedXml of(byte[] bytes) {
    int start = startsWithMark(bytes) ? 3 : 0;
    int length = Math.min(DECLARATION, bytes.length - start);
    Matcher m = DECLARED.matcher(new String(bytes, start, length, StandardCharsets.ISO_8859_1));
    String name = m.find() ? m.group(1) : "UTF-8";
    try {
      return decoded(ByteBuffer.wrap(bytes, start, bytes.length - start), Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return new DecodedXml("", "unknown encoding " + name);
    }
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static DecodedXml decoded(ByteBuffer bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    int most = (int) Math.ceil(bytes.remaining() * (double) decoder.maxCharsPerByte()) + 1;
    CharBuffer text = CharBuffer.allocate(most);
    CoderResult result = decoder.decode(bytes, text, true);
    String fault = result.isError() ? "byte " + bytes.position() + " is not " + charset : null;
    return new DecodedXml(text.flip().toString(), fault);
  }
}
