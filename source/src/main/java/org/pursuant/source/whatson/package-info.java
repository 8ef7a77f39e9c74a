/// Parliament's calendar, the What's On API: on which days each House sits. Start at
/// [org.pursuant.source.whatson.HttpWhatsOn].
@NullMarked
package org.pursuant.source.whatson;

import org.jspecify.annotations.NullMarked;
