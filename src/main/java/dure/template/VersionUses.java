package dure.template;

import java.util.List;

/** Tells which agreements were made from the versions of a template; whoever makes agreements implements it. */
public interface VersionUses {

    /** Those that the present reader may see, the newest version first. */
    List<VersionUse> of(String templateKey);
}
