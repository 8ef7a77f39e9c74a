/// What pages are made of, whatever they show: the record and index that they read, a request as
/// plain values, the replies to it, and the one form of a problem. Nothing here knows HTTP or HTML.
@NullMarked
package org.pursuant.web.site;

import org.jspecify.annotations.NullMarked;
