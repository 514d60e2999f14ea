package dure.shared.security;

/** A principal of Spring Security that stands for an {@link Actor}. */
public interface HasActor {

    Actor actor();
}
