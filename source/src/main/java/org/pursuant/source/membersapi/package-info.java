/// Members: the official Members API and files of Members and of their ids. Start at
/// [org.pursuant.source.membersapi.MemberJson].
@NullMarked
package org.pursuant.source.membersapi;

import org.jspecify.annotations.NullMarked;
