/// Fetches documents from public APIs politely and patiently. Start at
/// [org.pursuant.source.http.HttpFetcher].
@NullMarked
package org.pursuant.source.http;

import org.jspecify.annotations.NullMarked;
