/// Ports of the record: what is stored, what is read back, and the raw archive beside it. Start at
/// [org.pursuant.domain.record.RecordReader].
@NullMarked
package org.pursuant.domain.record;

import org.jspecify.annotations.NullMarked;
