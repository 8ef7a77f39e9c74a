package org.pursuant.benchmarks.gold;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.pursuant.domain.reply.LimbStatus;
import org.pursuant.domain.reply.Marker;
import org.pursuant.domain.reply.ReadReply;
import org.pursuant.domain.reply.ReplyType;

/// What is said of one answer, by a person's reading or by a program's.
///
/// @param limbs statuses by label, in the order of the question
public record Labels(ReplyType type, Set<Marker> markers, Map<String, LimbStatus> limbs) {
  public Labels {
    markers = Set.copyOf(markers);
    limbs = Collections.unmodifiableMap(new LinkedHashMap<>(limbs));
  }

  /// What the program read.
  public static Labels of(ReadReply reply) {
    Map<String, LimbStatus> limbs = new LinkedHashMap<>();
    reply.limbs().forEach(l -> limbs.put(l.limb().label(), l.status()));
    return new Labels(
        reply.type(),
        reply.markers().stream().map(f -> f.marker()).collect(java.util.stream.Collectors.toSet()),
        limbs);
  }
}
