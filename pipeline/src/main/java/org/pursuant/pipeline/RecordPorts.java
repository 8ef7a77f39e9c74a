package org.pursuant.pipeline;

import org.pursuant.domain.record.RawArchive;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.record.RecordWriter;

/// The ports of one archive that every step needs.
public record RecordPorts(RecordReader reader, RecordWriter writer, RawArchive raw) {}
