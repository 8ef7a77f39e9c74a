/// Ports of the sources: documents, parsers, and the live APIs. Start at
/// [org.pursuant.domain.feed.SourceParser].
@NullMarked
package org.pursuant.domain.feed;

import org.jspecify.annotations.NullMarked;
