package org.assises.json.codec;

/** Functions with one to ten parameters, for constructors and factories. */
public final class Make {
  private Make() {}

  public interface Of1<A, T> {
    T make(A a);
  }

  public interface Of2<A, B, T> {
    T make(A a, B b);
  }

  public interface Of3<A, B, C, T> {
    T make(A a, B b, C c);
  }

  public interface Of4<A, B, C, D, T> {
    T make(A a, B b, C c, D d);
  }

  public interface Of5<A, B, C, D, E, T> {
    T make(A a, B b, C c, D d, E e);
  }

  public interface Of6<A, B, C, D, E, F, T> {
    T make(A a, B b, C c, D d, E e, F f);
  }

  public interface Of7<A, B, C, D, E, F, G, T> {
    T make(A a, B b, C c, D d, E e, F f, G g);
  }

  public interface Of8<A, B, C, D, E, F, G, H, T> {
    T make(A a, B b, C c, D d, E e, F f, G g, H h);
  }

  public interface Of9<A, B, C, D, E, F, G, H, I, T> {
    T make(A a, B b, C c, D d, E e, F f, G g, H h, I i);
  }

  public interface Of10<A, B, C, D, E, F, G, H, I, J, T> {
    T make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j);
  }
}
