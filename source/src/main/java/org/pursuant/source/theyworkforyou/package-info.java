/// Reads the written answers that TheyWorkForYou scrapes from the official reports of the Commons,
/// the Lords and the Scottish Parliament and keeps as XML, one file an edition of a day.
@NullMarked
package org.pursuant.source.theyworkforyou;

import org.jspecify.annotations.NullMarked;
